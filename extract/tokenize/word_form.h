// SPDX-License-Identifier: Apache-2.0
#pragma once
// A token's form as the classifier of sentence ends sees it.

#include <cstdint>
#include <string_view>

namespace relata {

/// A number for "lower", "Title", "UPPER", "X", "X.", "Xx.", digits and the like, and one for each
/// sign. Never 0. Requires: not empty, valid UTF-8.
std::uint8_t word_shape(std::string_view token);

/// A hash of the token in lower case (ASCII), with every digit as 0.
std::uint32_t word_norm(std::string_view token);

}  // namespace relata
