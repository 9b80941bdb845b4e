// SPDX-License-Identifier: Apache-2.0
// Example: what does one text state?
// Shows: a reader, the extractor, the record it makes.
// Understand first: nothing; start here.

#include "extract/extractor.h"
#include "extract/text/plain_text_reader.h"
#include "graph/ontology/ontology.h"

#include <iostream>
#include <string>

int main() {
  const std::string text =
      "Ingrid Solberg, the mayor of Bergen, met Finnish President Elina Harju in Helsinki on "
      "Monday.";
  auto document = relata::parse_plain_text(text, "example");
  if (!document) {
    std::cerr << document.error().message << '\n';
    return 1;
  }
  const auto extractor = relata::Extractor::standard(relata::Ontology::standard());
  relata::Workspace scratch;  // one a thread; the extractor itself may be shared
  const relata::DocumentRecord record = extractor.extract(std::move(*document), scratch);
  for (const auto& entity : record.entities) {
    std::cout << entity.id << "  " << to_string(entity.kind) << "  " << entity.name << '\n';
  }
  for (const auto& statement : record.statements) {
    std::cout << statement.subject << ' ' << statement.predicate << ' ' << statement.object
              << "  \"" << text_at(text, statement.evidence.sentence) << "\"\n";
  }
}
