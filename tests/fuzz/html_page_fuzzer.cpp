// SPDX-License-Identifier: Apache-2.0
// Whatever page comes, its text is clean and not empty, or there is a failure that says why.
#include "base/utf8.h"
#include "extract/text/html_reader.h"
#include "tests/fuzz/fuzzer.h"

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Document> page = parse_html(as_text(data, size), "page.html");
  if (page) {
    must_hold(!page->text.empty(), "a document has a text");
    must_hold(clean_text(page->text) == page->text, "the text of a document is clean");
  } else {
    must_hold(!page.error().message.empty(), "a failure has a message");
  }
  return 0;
}

}  // namespace relata
