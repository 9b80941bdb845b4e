// SPDX-License-Identifier: Apache-2.0
#pragma once
// A web page to a document (HTML5 by gumbo; nothing is fetched, nothing runs).

#include "base/result.h"
#include "extract/text/document.h"

#include <string>
#include <string_view>

namespace relata {

/// The article's title, then its paragraphs, a line each with an empty line between; without
/// navigation, appeals, captions, comments and boilerplate. Title, publisher, date and url from
/// JSON-LD, OpenGraph and meta tags, else from the page itself. The character set is UTF-8, or the
/// one a byte order mark or meta tag names (ISO-8859-1 and windows-1252 are converted). Failure:
/// EmptyDocument when no article text is found; LimitExceeded for nesting deeper than 512 elements
/// and for pages that are made to exhaust memory (see `HtmlTree::parse`).
[[nodiscard]] Result<Document> parse_html(std::string_view bytes, std::string id);

/// Whether bytes begin like an HTML page: a doctype, <html>, <head>, <body> or an XML declaration
/// before one of them. White space, comments and a byte order mark may stand before.
bool looks_like_html(std::string_view bytes);

/// Whether a text is a piece of HTML, as content systems export it: it begins like a page or with a
/// block element, or has paragraphs that end or line breaks.
bool looks_like_html_fragment(std::string_view text);

}  // namespace relata
