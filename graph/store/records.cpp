// SPDX-License-Identifier: Apache-2.0
#include "graph/store/records.h"

#include "base/contract.h"
#include "graph/record/record_json.h"
#include "graph/store/row_writer.h"
#include "graph/store/store_error.h"

#include <string>
#include <utility>
#include <variant>

namespace relata {

namespace {

constexpr std::string_view kSelectRecord = "SELECT record FROM documents WHERE id = ?";
constexpr std::string_view kSelectRecords = "SELECT id, record FROM documents ORDER BY id";
constexpr std::string_view kDeleteDocument = "DELETE FROM documents WHERE id = ?";

std::optional<std::string> find_record_line(StoreFile& file, std::string_view document_id) {
  const auto query = file.statement(kSelectRecord);
  query->bind(1, std::string(document_id));
  if (!query->executeStep()) {
    return std::nullopt;
  }
  return query->getColumn(0).getString();
}

DocumentRecord read_record(std::string_view document_id, std::string_view line) {
  Result<RecordLine> parsed = parse_record(line);
  if (!parsed) {
    throw make_damage("the record of \"" + std::string(document_id) +
                      "\" cannot be read: " + parsed.error().message);
  }
  if (auto* const record = std::get_if<DocumentRecord>(&*parsed)) {
    return std::move(*record);
  }
  throw make_damage("the record of \"" + std::string(document_id) + "\" is none");
}

}  // namespace

PutOutcome put_record(StoreFile& file, const DocumentRecord& record) {
  const std::string line = to_json(record);
  const std::optional<std::string> old_line = find_record_line(file, record.document.id);
  if (old_line == line) {
    return PutOutcome::Unchanged;
  }
  expects(parse_record(line).has_value(), "a record that is put into a store is sound");
  insert_document(*file.statement(kInsertDocument), record.document, line);
  return old_line ? PutOutcome::Replaced : PutOutcome::Added;
}

bool remove_record(StoreFile& file, std::string_view document_id) {
  const auto deletion = file.statement(kDeleteDocument);
  deletion->bind(1, std::string(document_id));
  return deletion->exec() > 0;
}

std::optional<DocumentRecord> find_record(StoreFile& file, std::string_view document_id) {
  const std::optional<std::string> line = find_record_line(file, document_id);
  if (!line) {
    return std::nullopt;
  }
  return read_record(document_id, *line);
}

void visit_records(StoreFile& file, const std::function<void(DocumentRecord)>& visit) {
  const auto query = file.statement(kSelectRecords);
  while (query->executeStep()) {
    visit(read_record(query->getColumn(0).getString(), query->getColumn(1).getString()));
  }
}

}  // namespace relata
