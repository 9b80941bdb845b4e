// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cutting the lines of data files.

#include <string_view>
#include <vector>

namespace relata {

/// The parts between the separators, without white space around them and without empty ones. Valid
/// until: `text` changes.
std::vector<std::string_view> split_text(std::string_view text, char separator);

}  // namespace relata
