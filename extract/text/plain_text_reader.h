// SPDX-License-Identifier: Apache-2.0
#pragma once
// Plain text to a document.

#include "base/result.h"
#include "extract/text/document.h"

#include <string>
#include <string_view>

namespace relata {

/// The document with the cleaned text as it stands; date from the text's beginning; no title (a
/// plain text does not say which line is one). Failure: EmptyDocument when nothing but white space
/// is left.
[[nodiscard]] Result<Document> parse_plain_text(std::string_view bytes, std::string id);

}  // namespace relata
