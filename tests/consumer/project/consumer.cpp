// SPDX-License-Identifier: Apache-2.0
// Builds a graph of one relation in memory, from a record made by hand, and prints it.
#include "base/sha256.h"
#include "graph/ontology/ontology.h"
#include "graph/property_graph.h"

#include <iostream>
#include <string>

namespace {

relata::ByteSpan place_of(const std::string& text, const std::string& part) {
  const std::size_t begin = text.find(part);
  return {.begin = begin, .end = begin + part.size()};
}

relata::RecordEntity place(const std::string& id, const std::string& text,
                           const std::string& name) {
  return {.id = id,
          .kind = relata::EntityKind::Place,
          .name = name,
          .aliases = {},
          .mentions = {{.span = place_of(text, name), .type = relata::MentionType::Name}}};
}

relata::DocumentRecord record_of(const std::string& text) {
  relata::DocumentRecord record;
  record.document.id = "north.txt";
  record.document.text = text;
  record.document.sha256 = relata::sha256_hex(text);
  record.entities = {place("e0", text, "Oslo"), place("e1", text, "Norway")};
  relata::RecordStatement& statement = record.statements.emplace_back();
  statement.subject = "e0";
  statement.predicate = "capital_of";
  statement.object = "e1";
  statement.confidence = 1;
  statement.evidence.sentence = place_of(text, text);
  statement.evidence.subject = place_of(text, "Oslo");
  statement.evidence.object = place_of(text, "Norway");
  statement.rule = "by_hand";
  return record;
}

}  // namespace

int main() {
  const relata::PropertyGraph graph = relata::build_graph(
      {record_of("Oslo is the capital of Norway.")}, relata::Ontology::standard());
  const relata::GraphCounts counts = graph.counts();
  std::cout << counts.entities << " entities, " << counts.relations << " relation\n";
  graph.visit_relations([](const relata::RelationWithStatements& found) {
    const relata::RelationKey& key = found.relation.key;
    std::cout << key.subject << ' ' << key.predicate << ' ' << key.object << '\n';
  });
}
