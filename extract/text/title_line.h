// SPDX-License-Identifier: Apache-2.0
#pragma once
// The title as a text's first line.

#include <optional>
#include <string>

namespace relata {

/// The title, an empty line, then the text; the text alone when it has no title or its first line
/// that is not blank is the title already. Requires: `title` is a single line.
std::string put_title_first(const std::optional<std::string>& title, std::string text);

}  // namespace relata
