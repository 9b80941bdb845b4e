// SPDX-License-Identifier: Apache-2.0
// Whatever text comes, its record is one that the record reader accepts: every span lies in the
// text, at code point borders, and every statement's ends exist.
#include "extract/extractor.h"
#include "extract/language/language_model.h"
#include "extract/text/plain_text_reader.h"
#include "graph/record/record_json.h"
#include "tests/fuzz/fuzzer.h"

#include <utility>
#include <variant>

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor =
      Extractor::standard(Ontology::standard(), LanguageModel::load(RELATA_TINY_MODEL));
  static Workspace scratch;
  Result<Document> article = parse_plain_text(as_text(data, size), "news.txt");
  if (article) {
    const DocumentRecord record = extractor.extract(std::move(*article), scratch);
    const Result<RecordLine> read = parse_record(to_json(record));
    must_hold(read.has_value(), read ? "" : read.error().message);
    must_hold(std::get<DocumentRecord>(*read) == record, "a record survives writing and reading");
  }
  return 0;
}

}  // namespace relata
