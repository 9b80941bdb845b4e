// SPDX-License-Identifier: Apache-2.0
#pragma once
// One line of JSON Lines to a document.

#include "base/result.h"
#include "extract/text/document.h"

#include <string>
#include <string_view>

namespace relata {

/// Which fields of the JSON object hold what. A missing or null field is absent; only `text` must
/// be there.
struct ArticleFields {
  std::string id = "id";
  std::string url = "url";
  std::string title = "title";
  std::string publisher = "publisher";
  std::string date = "date";
  std::string text = "text";

  /// Reads "text=body,title=headline": a list of our name = the field's name. Failure: WrongUsage.
  [[nodiscard]] static Result<ArticleFields> parse(std::string_view list);
};

/// The title becomes the text's first line, unless the text begins with it. A text that is an HTML
/// fragment is read as such. `fallback_id` is used when the object has no id. Ids may be numbers.
/// Failure: InvalidJson with the byte, InvalidField ("text" missing or no string, …),
/// EmptyDocument.
[[nodiscard]] Result<Document> parse_json_article(std::string_view line,
                                                  const ArticleFields& fields,
                                                  std::string_view fallback_id);

}  // namespace relata
