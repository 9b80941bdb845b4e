// SPDX-License-Identifier: Apache-2.0
#include "extract/text/plain_text_reader.h"

#include "base/utf8.h"
#include "extract/text/iso_date.h"
#include "extract/text/white_space.h"

#include <utility>

namespace relata {

Result<Document> parse_plain_text(std::string_view bytes, std::string id) {
  Document document;
  document.id = std::move(id);
  document.text = clean_text(bytes);
  if (is_blank(document.text)) {
    return failure(ErrorCode::EmptyDocument, "the document has no text");
  }
  document.date = find_article_date(document.text);
  return document;
}

}  // namespace relata
