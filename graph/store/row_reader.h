// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rows of a store's tables as values.

#include "graph/entity.h"
#include "graph/relation.h"
#include "graph/source_document.h"
#include "graph/statement.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Takes the columns of a statement's current row from left to right.
/// Throws: SQLite::Exception (damage) for a value that no Relata writes there.
class RowReader {
 public:
  /// Valid until: the statement's next step.
  explicit RowReader(const SQLite::Statement& row) : row_(row) {}

  std::string text();
  std::optional<std::string> optional_text();
  std::vector<std::string> text_list();

  std::int64_t number() { return next().getInt64(); }

  std::size_t size();
  std::optional<std::size_t> optional_size();
  std::uint32_t count();

  double decimal() { return next().getDouble(); }

  bool flag() { return next().getInt() != 0; }

  /// The value that `find`, e.g. find_entity_kind, knows by the column's text.
  template <class Find>
  auto word(Find find) {
    const std::string value = text();
    return expect_known(find(value), value);
  }

 private:
  SQLite::Column next() { return row_.getColumn(column_++); }

  template <class Value>
  static Value expect_known(const std::optional<Value>& value, const std::string& text) {
    if (!value) {
      throw_unknown_word(text);
    }
    return *value;
  }

  [[noreturn]] static void throw_unknown_word(const std::string& word);

  const SQLite::Statement& row_;
  int column_ = 0;
};

// What to select for each `read_…`.

inline constexpr std::string_view kDocumentColumns =
    "documents.id, documents.url, documents.title, documents.publisher, documents.date, "
    "documents.sha256";
inline constexpr std::string_view kEntityColumns =
    "entities.id, entities.kind, entities.name, entities.aliases, entities.mention_count, "
    "entities.document_count";
/// `subjects` and `objects` are the table `entities` under two names.
inline constexpr std::string_view kRelationColumns =
    "relations.id, subjects.id, predicate, objects.id, polarity, modality, is_former, is_open, "
    "is_symmetric, is_plain_fact, statement_count, source_count, confidence, speakers, documents, "
    "start_date, end_date, reported_first, reported_last, role";
inline constexpr std::string_view kStatementColumns =
    "id, document, speaker, speaker_is_entity, time, time_start, time_end, details, confidence, "
    "rule, sentence_begin, sentence_end, subject_begin, subject_end, object_begin, object_end, "
    "trigger_begin, trigger_end, code_points_begin, code_points_end, sentence";

SourceDocument read_document(RowReader& row);
Entity read_entity(RowReader& row);
Relation read_relation(RowReader& row);
Statement read_statement(RowReader& row);

}  // namespace relata
