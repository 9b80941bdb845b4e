// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text to tokens.

#include "extract/text/document.h"

#include <string_view>
#include <vector>

namespace relata {

/// A token never holds white space and is at most this long; a longer run of letters is cut.
inline constexpr std::size_t kMaxTokenBytes = 1'000;

/// Splits as Universal Dependencies does for English: contractions ("does|n't", "Russia|'s",
/// "can|not") and hyphenated compounds ("Russian|-|backed") come apart; numbers ("1,000.5"),
/// abbreviations with their full stop ("Gov.", "U.S."), addresses and handles stay whole.
/// Requires: valid UTF-8. Cost: linear in the text.
std::vector<Token> split_tokens(std::string_view text);

}  // namespace relata
