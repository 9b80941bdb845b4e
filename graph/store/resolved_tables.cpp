// SPDX-License-Identifier: Apache-2.0
#include "graph/store/resolved_tables.h"

#include "graph/relation_builder.h"
#include "graph/resolution.h"
#include "graph/store/name_words.h"
#include "graph/store/records.h"
#include "graph/store/row_writer.h"
#include "graph/store/store_statistics.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relata {

namespace {

constexpr const char* kClear =
    "DELETE FROM entities; DELETE FROM entity_documents; DELETE FROM entity_names; "
    "DELETE FROM relations; DELETE FROM statements";
constexpr std::string_view kInsertEntityDocument =
    "INSERT INTO entity_documents SELECT ?, number FROM documents WHERE id = ?";

/// The records of the store and what became of their entities. Records are read one by one, first
/// for their entities, then for their statements, so that the texts of all never lie in memory at
/// once.
class TableBuilder {
 public:
  TableBuilder(StoreFile& file, const Ontology& ontology)
      : file_(file), ontology_(ontology), resolution_(resolve_entities(load_entities(file))) {}

  void write_entities();
  void write_entity_documents();
  void write_relations();

 private:
  static std::vector<DocumentEntities> load_entities(StoreFile& file);
  [[nodiscard]] std::vector<RelationWithStatements> build_relations() const;
  [[nodiscard]] std::int64_t number_of(std::string_view entity_id) const;

  StoreFile& file_;
  const Ontology& ontology_;
  const Resolution resolution_;
};

std::vector<DocumentEntities> TableBuilder::load_entities(StoreFile& file) {
  std::vector<DocumentEntities> documents;
  visit_records(file, [&](DocumentRecord record) {
    documents.push_back(
        {.document_id = std::move(record.document.id), .entities = std::move(record.entities)});
  });
  return documents;
}

/// Entities are numbered from 1 in the order of their ids.
std::int64_t TableBuilder::number_of(std::string_view entity_id) const {
  const auto place = std::ranges::lower_bound(resolution_.entities, entity_id, {}, &Entity::id);
  return 1 + (place - resolution_.entities.begin());
}

void TableBuilder::write_entities() {
  const auto insertion = file_.statement(kInsertEntity);
  std::int64_t number = 0;
  for (const Entity& entity : resolution_.entities) {
    insert_entity(*insertion, ++number, entity);
    insert_name_words(file_, number, entity);
  }
}

void TableBuilder::write_entity_documents() {
  const auto insertion = file_.statement(kInsertEntityDocument);
  for (const auto& [document_id, entity_of] : resolution_.entity_of) {
    std::set<std::int64_t> numbers;
    for (const auto& [record_entity, entity_id] : entity_of) {
      numbers.insert(number_of(entity_id));
    }
    for (const std::int64_t number : numbers) {
      RowWriter(*insertion).number(number).text(document_id).insert();
    }
  }
}

std::vector<RelationWithStatements> TableBuilder::build_relations() const {
  RelationBuilder builder(ontology_);
  visit_records(file_, [&](const DocumentRecord& record) {
    const auto& entity_of = resolution_.entity_of.at(record.document.id);
    builder.add(record, [&](std::string_view id) { return entity_of.find(id)->second; });
  });
  return builder.finish();
}

void TableBuilder::write_relations() {
  const auto relation_insertion = file_.statement(kInsertRelation);
  const auto statement_insertion = file_.statement(kInsertStatement);
  std::int64_t number = 0;
  for (const RelationWithStatements& edge : build_relations()) {
    const RelationKey& key = edge.relation.key;
    const RelationEnds ends{.subject = number_of(key.subject), .object = number_of(key.object)};
    insert_relation(*relation_insertion, ++number, edge.relation, ends);
    for (const Statement& statement : edge.statements) {
      insert_statement(*statement_insertion, number, statement);
    }
  }
}

}  // namespace

void rebuild_resolved_tables(StoreFile& file, const Ontology& ontology) {
  TableBuilder tables(file, ontology);
  file.database().exec(kClear);
  tables.write_entities();
  tables.write_entity_documents();
  tables.write_relations();
  write_statistics(file);
}

}  // namespace relata
