// SPDX-License-Identifier: Apache-2.0
#pragma once
// Title, publisher, date and url of a web page, wherever it states them.

#include "extract/text/html_tree.h"
#include "extract/text/page_metadata.h"

namespace relata {

/// The first source that has a value gives it: JSON-LD, then OpenGraph and the article's own
/// properties, then meta tags of older schemes, then microdata, <time>, <h1> and <title>. A title
/// loses the name of the site behind it ("Storm | The Norland Post").
PageMetadata find_page_metadata(const HtmlTree& page);

}  // namespace relata
