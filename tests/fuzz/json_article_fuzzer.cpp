// SPDX-License-Identifier: Apache-2.0
// Whatever line comes, it is an article with a clean text, or there is a failure that says why.
#include "base/utf8.h"
#include "extract/text/json_article_reader.h"
#include "tests/fuzz/fuzzer.h"

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Document> article =
      parse_json_article(as_text(data, size), ArticleFields(), "news.jsonl:1");
  if (article) {
    must_hold(!article->text.empty(), "a document has a text");
    must_hold(clean_text(article->text) == article->text, "the text of a document is clean");
  } else {
    must_hold(!article.error().message.empty(), "a failure has a message");
  }
  return 0;
}

}  // namespace relata
