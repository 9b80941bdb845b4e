// SPDX-License-Identifier: Apache-2.0
// Whatever bytes come, they are an annotation that can be scored, or there is a failure that names
// the file.
#include "tests/fuzz/fuzzer.h"

#include "evaluation/article_score.h"

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto gold = parse_gold_article(as_text(data, size), "fuzz.json");
  if (gold) {
    const ArticleScore score = score_article(Ontology::standard(), *gold, DocumentRecord());
    must_hold(score.statements.found == 0, "an empty record states nothing");
    must_hold(score.statements.required <= gold->statements.size(), "statements are counted once");
  } else {
    must_hold(gold.error().message.starts_with("fuzz.json: "), "a failure names the file");
  }
  return 0;
}

}  // namespace relata
