// SPDX-License-Identifier: Apache-2.0
#include "tests/export/memory_graph.h"

#include <cstdint>

namespace relata {

GraphCounts MemoryGraph::counts() const {
  std::uint64_t statement_count = 0;
  for (const RelationWithStatements& relation : relations) {
    statement_count += relation.statements.size();
  }
  return {.documents = documents.size(),
          .entities = entities.size(),
          .relations = relations.size(),
          .statements = statement_count};
}

void MemoryGraph::visit_documents(const std::function<void(const SourceDocument&)>& visit) const {
  for (const SourceDocument& document : documents) {
    visit(document);
  }
}

void MemoryGraph::visit_entities(const std::function<void(const Entity&)>& visit) const {
  for (const Entity& entity : entities) {
    visit(entity);
  }
}

void MemoryGraph::visit_relations(
    const std::function<void(const RelationWithStatements&)>& visit) const {
  for (const RelationWithStatements& relation : relations) {
    visit(relation);
  }
}

void MemoryGraph::visit_relations_from(
    std::string_view entity_id,
    const std::function<void(const RelationWithStatements&)>& visit) const {
  for (const RelationWithStatements& relation : relations) {
    if (relation.relation.key.subject == entity_id) {
      visit(relation);
    }
  }
}

MemoryGraph make_small_graph() {
  MemoryGraph graph;
  SourceDocument document;
  document.id = "a.txt";
  graph.documents = {document};
  graph.entities = {
      {.id = "organization/acme", .kind = EntityKind::Organization, .name = "Acme", .aliases = {}},
      {.id = "person/ann", .kind = EntityKind::Person, .name = "Ann", .aliases = {}},
      {.id = "place/rome", .kind = EntityKind::Place, .name = "Rome", .aliases = {}}};
  return graph;
}

RelationWithStatements make_relation(const std::string& predicate) {
  RelationWithStatements said;
  said.relation.id = "r0123456789abcdef";
  said.relation.key = {
      .subject = "person/ann", .predicate = predicate, .object = "organization/acme"};
  said.relation.is_plain_fact = true;
  said.relation.statement_count = 1;
  said.relation.source_count = 1;
  said.relation.confidence = 0.5;
  said.relation.document_ids = {"a.txt"};
  said.statements = {make_statement()};
  return said;
}

Statement make_statement() {
  Statement statement;
  statement.id = "00112233445566aa";
  statement.document = "a.txt";
  statement.confidence = 0.5;
  statement.evidence.text = "Ann and Acme.";
  statement.evidence.code_points = CodePointSpan{0, 13};
  return statement;
}

FullDisk::int_type FullDisk::overflow(int_type next) {
  if (free_bytes_ == 0) {
    return traits_type::eof();
  }
  --free_bytes_;
  return next;
}

}  // namespace relata
