// SPDX-License-Identifier: Apache-2.0
// Whatever bytes come, they are sentences that can be written and read again, or there is a failure
// that says where. What was read becomes a document whose tokens lie in its text.
#include "base/utf8.h"
#include "extract/text/conllu_reader.h"
#include "extract/text/conllu_text.h"
#include "extract/text/conllu_writer.h"
#include "extract/text/iob2_reader.h"
#include "tests/fuzz/fuzzer.h"

namespace relata {

namespace {

void check_document(const ConlluDocument& source) {
  const Document document = make_tokenized_document(source);
  std::size_t words = 0;
  for (const ConlluSentence& sentence : source.sentences) {
    words += sentence.words.size();
  }
  must_hold(document.tokens.size() == words, "every word is a token");
  must_hold(document.tokens.empty() || document.tokens.back().span.end <= document.text.size(),
            "tokens lie in the text");
  must_hold(!make_raw_text(source).empty() || words == 0, "words make a text");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = clean_text(as_text(data, size));
  const auto documents = parse_conllu(text, "fuzz.conllu");
  if (documents) {
    std::string written;
    for (const ConlluDocument& document : *documents) {
      check_document(document);
      written += to_conllu(document);
    }
    must_hold(parse_conllu(written, "again.conllu") == *documents,
              "what is written reads the same");
  } else {
    must_hold(documents.error().message.starts_with("fuzz.conllu:"), "a failure says where");
  }
  if (const auto names = parse_iob2(text, "fuzz.iob2")) {
    for (const ConlluDocument& document : to_conllu_documents(*names)) {
      check_document(document);
    }
  }
  return 0;
}

}  // namespace relata
