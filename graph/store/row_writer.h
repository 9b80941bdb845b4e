// SPDX-License-Identifier: Apache-2.0
#pragma once
// Values as rows of a store's tables: the mirror of row_reader.h.

#include "graph/entity.h"
#include "graph/record/document_record.h"
#include "graph/relation.h"
#include "graph/statement.h"

#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace relata {

/// First byte of an item in `relations.speakers`.
inline constexpr char kEntitySpeakerMark = 'e';
inline constexpr char kPhraseSpeakerMark = 'p';

/// Binds a statement's parameters from left to right. Throws: SQLite::Exception.
class RowWriter {
 public:
  explicit RowWriter(SQLite::Statement& statement) : statement_(statement) {}

  RowWriter& text(std::string_view value);
  RowWriter& optional_text(const std::optional<std::string>& value);
  RowWriter& text_list(std::span<const std::string> texts);
  RowWriter& number(std::int64_t value);
  RowWriter& size(std::size_t value);
  RowWriter& decimal(double value);
  RowWriter& flag(bool value);
  RowWriter& null();

  /// Executes the statement and makes it ready for the next row.
  void insert();

 private:
  SQLite::Statement& statement_;
  int parameter_ = 0;
};

/// Numbers of a relation's two entities in the table `entities`.
struct RelationEnds {
  std::int64_t subject = 0;
  std::int64_t object = 0;
};

// For each `insert_…`, the statement that it takes as its first argument.

/// Takes the place of the document with the same id.
inline constexpr std::string_view kInsertDocument =
    "INSERT INTO documents (id, url, title, publisher, date, sha256, record) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET url = excluded.url, "
    "title = excluded.title, publisher = excluded.publisher, date = excluded.date, "
    "sha256 = excluded.sha256, record = excluded.record";
inline constexpr std::string_view kInsertEntity =
    "INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?)";
inline constexpr std::string_view kInsertRelation =
    "INSERT INTO relations VALUES "
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
inline constexpr std::string_view kInsertStatement =
    "INSERT INTO statements VALUES "
    "(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

void insert_document(SQLite::Statement& insertion, const RecordDocument& document,
                     std::string_view record);
void insert_entity(SQLite::Statement& insertion, std::int64_t number, const Entity& entity);
void insert_relation(SQLite::Statement& insertion, std::int64_t number, const Relation& relation,
                     RelationEnds ends);
void insert_statement(SQLite::Statement& insertion, std::int64_t relation_number,
                      const Statement& statement);

}  // namespace relata
