// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sums of money.

#include "extract/phrases/word_sequence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// The number in decimal digits, so many times ten to the `scale`: ("1,234.5", 0) is "1234.5",
/// ("2.5", 6) is "2500000". Nothing when it is no number. No floating point: every machine writes
/// the same digits.
std::optional<std::string> scale_decimal(std::string_view number, std::size_t scale);

/// "$5 million", "US$300", "€2.5bn", "300 euros", in text order.
std::vector<Money> find_money(const Document& document, const WordSequence& words);

}  // namespace relata
