// SPDX-License-Identifier: Apache-2.0
#pragma once
// How far a word or number reaches.

#include <cstddef>
#include <string_view>

namespace relata {

/// The bytes of the word or number that begins at `begin`, contractions not yet split, with the
/// full stop of an abbreviation. Zero when no letter or digit stands there. Requires: begin <
/// text.size(), valid UTF-8. Cost: at most kMaxTokenBytes are read.
std::size_t word_size(std::string_view text, std::size_t begin);

}  // namespace relata
