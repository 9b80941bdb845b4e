// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text as every export wants it (interchange profile, rule 12).

#include <span>
#include <string>
#include <string_view>

namespace relata {

/// NFC; line breaks and tabs become one space; control characters, U+FFFE and U+FFFF go.
std::string to_export_text(std::string_view text);

/// "a|b"; a bar inside an item becomes "\|".
std::string join_list(std::span<const std::string> items);

/// Percent-encodes every byte that is no unreserved ASCII character, except "/".
std::string to_iri_path(std::string_view id);

}  // namespace relata
