// SPDX-License-Identifier: Apache-2.0
#pragma once
// Telephone numbers: groups of digits with hyphens between them that are one token.

#include <cstddef>
#include <string_view>

namespace relata {

/// Whether the hyphen at `at` stands inside a telephone number ("713-853-3989", "555-0199"). Ranges
/// of years and of numbers ("2003-2007", "5-10") are none. Requires: at > 0.
bool is_phone_hyphen(std::string_view word, std::size_t at);

}  // namespace relata
