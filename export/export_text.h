// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text as every export wants it (docs/formats.md, "Text").

#include "graph/entity.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// NFC; each run of line breaks and tabs becomes one space; other control characters, U+FFFE and
/// U+FFFF go. What is left is text that XML and JSON can hold. Requires: valid UTF-8.
std::string to_export_text(std::string_view text);

/// The items as export text, sorted, each once, without those of which nothing is left.
std::vector<std::string> to_export_list(std::span<const std::string> items);

/// "a|b"; a bar inside an item becomes "\|".
std::string join_list(std::span<const std::string> items);

/// The entity's name as export text; its id when nothing is left of the name.
std::string make_display_name(const Entity& entity);

}  // namespace relata
