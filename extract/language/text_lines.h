// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text sections of a model: lines, and fields between tabs.

#include <string_view>
#include <vector>

namespace relata {

/// The lines of a text, without their ends. Valid until: the owner of `text` changes.
std::vector<std::string_view> lines_of(std::string_view text);

/// What stands between tabs; one field at least. Valid until: the owner of `line` changes.
std::vector<std::string_view> fields_of(std::string_view line);

}  // namespace relata
