// SPDX-License-Identifier: Apache-2.0
#include "graph/store/lookups.h"

#include "graph/store/row_reader.h"
#include "graph/store/store_error.h"

#include <string>
#include <utility>

namespace relata {

namespace {

const std::string kSelectDocuments = "SELECT " + std::string(kDocumentColumns) + " FROM documents ";
const std::string kAllDocuments = kSelectDocuments + "ORDER BY id";
const std::string kDocumentById = kSelectDocuments + "WHERE id = ?";
const std::string kDocumentsOfEntity =
    kSelectDocuments +
    "WHERE number IN (SELECT document FROM entity_documents WHERE entity = "
    "(SELECT number FROM entities WHERE id = ?)) ORDER BY id";

const std::string kSelectEntities = "SELECT " + std::string(kEntityColumns) + " FROM entities ";
const std::string kAllEntities = kSelectEntities + "ORDER BY number";
const std::string kEntityByNumber = kSelectEntities + "WHERE number = ?";
const std::string kEntityById = kSelectEntities + "WHERE id = ?";

const std::string kSelectRelations = "SELECT " + std::string(kRelationColumns) +
                                     ", relations.number FROM relations "
                                     "JOIN entities AS subjects ON subjects.number = subject "
                                     "JOIN entities AS objects ON objects.number = object ";
const std::string kAllRelations = kSelectRelations + "ORDER BY relations.number";
const std::string kRelationsFrom =
    kSelectRelations +
    "WHERE subject = (SELECT number FROM entities WHERE id = ?) ORDER BY relations.number";
const std::string kRelationById = kSelectRelations + "WHERE relations.id = ?";

const std::string kStatementsOfRelation = "SELECT " + std::string(kStatementColumns) +
                                          " FROM statements WHERE relation = ? ORDER BY number";

std::vector<Statement> read_statements(StoreFile& file, std::int64_t relation_number) {
  std::vector<Statement> statements;
  const auto query = file.statement(kStatementsOfRelation);
  query->bind(1, relation_number);
  while (query->executeStep()) {
    RowReader row(*query);
    statements.push_back(read_statement(row));
  }
  return statements;
}

RelationWithStatements read_relation_with_statements(StoreFile& file, SQLite::Statement& query) {
  RowReader row(query);
  Relation relation = read_relation(row);
  return {.relation = std::move(relation), .statements = read_statements(file, row.number())};
}

void visit_rows(StoreFile& file, SQLite::Statement& query,
                const std::function<void(const RelationWithStatements&)>& visit) {
  while (query.executeStep()) {
    visit(read_relation_with_statements(file, query));
  }
}

}  // namespace

void visit_documents(StoreFile& file, const std::function<void(const SourceDocument&)>& visit) {
  const auto query = file.statement(kAllDocuments);
  while (query->executeStep()) {
    RowReader row(*query);
    visit(read_document(row));
  }
}

void visit_entities(StoreFile& file, const std::function<void(const Entity&)>& visit) {
  const auto query = file.statement(kAllEntities);
  while (query->executeStep()) {
    RowReader row(*query);
    visit(read_entity(row));
  }
}

void visit_relations(StoreFile& file,
                     const std::function<void(const RelationWithStatements&)>& visit) {
  const auto query = file.statement(kAllRelations);
  visit_rows(file, *query, visit);
}

void visit_relations_from(StoreFile& file, std::string_view entity_id,
                          const std::function<void(const RelationWithStatements&)>& visit) {
  const auto query = file.statement(kRelationsFrom);
  query->bind(1, std::string(entity_id));
  visit_rows(file, *query, visit);
}

Entity read_entity(StoreFile& file, std::int64_t number) {
  const auto query = file.statement(kEntityByNumber);
  query->bind(1, number);
  if (!query->executeStep()) {
    throw make_damage("a name has no entity");
  }
  RowReader row(*query);
  return read_entity(row);
}

std::optional<Entity> find_entity(StoreFile& file, std::string_view id) {
  const auto query = file.statement(kEntityById);
  query->bind(1, std::string(id));
  if (!query->executeStep()) {
    return std::nullopt;
  }
  RowReader row(*query);
  return read_entity(row);
}

std::optional<RelationWithStatements> find_relation(StoreFile& file, std::string_view id) {
  const auto query = file.statement(kRelationById);
  query->bind(1, std::string(id));
  if (!query->executeStep()) {
    return std::nullopt;
  }
  return read_relation_with_statements(file, *query);
}

std::optional<SourceDocument> find_document(StoreFile& file, std::string_view id) {
  const auto query = file.statement(kDocumentById);
  query->bind(1, std::string(id));
  if (!query->executeStep()) {
    return std::nullopt;
  }
  RowReader row(*query);
  return read_document(row);
}

std::vector<SourceDocument> find_documents_of(StoreFile& file, std::string_view entity_id) {
  std::vector<SourceDocument> documents;
  const auto query = file.statement(kDocumentsOfEntity);
  query->bind(1, std::string(entity_id));
  while (query->executeStep()) {
    RowReader row(*query);
    documents.push_back(read_document(row));
  }
  return documents;
}

}  // namespace relata
