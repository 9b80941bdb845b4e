// SPDX-License-Identifier: Apache-2.0
#pragma once
// The description of an article that pages carry for search engines, as JSON-LD.

#include "extract/text/page_metadata.h"

#include <string_view>

namespace relata {

/// The metadata of the first article (schema.org's Article, NewsArticle, BlogPosting and the like)
/// that one script of type application/ld+json describes: at its top, in an array, in @graph, or as
/// the main entity of a page. A publisher may be written out, or named by its @id and written out
/// elsewhere in the script. Empty when there is none or the script is no JSON. Requires: valid
/// UTF-8.
PageMetadata read_json_ld(std::string_view script);

}  // namespace relata
