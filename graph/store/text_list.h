// SPDX-License-Identifier: Apache-2.0
#pragma once
// A list of texts in one column of a table.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// "3:abc,0:,": each text with its length in bytes before and a comma behind it (netstrings, by
/// D. J. Bernstein). Any bytes may be in a text, and reading needs no look at each of them.
std::string encode_text_list(std::span<const std::string> texts);

/// Throws: SQLite::Exception (damage) for anything that `encode_text_list` does not write.
std::vector<std::string> decode_text_list(std::string_view encoded);

}  // namespace relata
