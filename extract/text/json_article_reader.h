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

  friend bool operator==(const ArticleFields&, const ArticleFields&) = default;
};

/// The title, an empty line, then the text as it stands; the text alone when its first line is the
/// title already. A text that is an HTML fragment is read as such. Strings are cleaned as
/// `clean_text` does. The date may be written in any way that `find_iso_date` reads, else it comes
/// from the text's beginning. `fallback_id` is used when the object has no id. Ids may be whole
/// numbers. Failure: InvalidJson with the byte, InvalidField ("text" missing or no string, …),
/// EmptyDocument; of an HTML fragment also LimitExceeded.
[[nodiscard]] Result<Document> parse_json_article(std::string_view line,
                                                  const ArticleFields& fields,
                                                  std::string_view fallback_id);

}  // namespace relata
