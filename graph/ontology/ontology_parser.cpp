// SPDX-License-Identifier: Apache-2.0
// Reads the ontology's table (Ontology::parse).

#include "graph/ontology/ontology.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace relata {

namespace {

using Cells = std::vector<std::string_view>;

constexpr std::array<std::string_view, 10> kColumns{
    "predicate",      "subject",    "object",     "inverse",  "symmetric",
    "state_or_event", "functional", "schema_org", "wikidata", "group"};

/// What is wrong with a line. Never leaves this file: `parse` adds the place and gives a Failure.
class BadLine : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

Cells split(std::string_view text, char separator) {
  Cells parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(end + 1);
  }
}

std::string quoted(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

Cells read_columns(std::string_view line) {
  Cells columns = split(line, '\t');
  for (const std::string_view column : kColumns) {
    if (std::ranges::find(columns, column) == columns.end()) {
      throw BadLine("the table has no column " + quoted(column));
    }
  }
  return columns;
}

/// A line of the table, asked by column.
class Row {
 public:
  Row(const Cells& columns, Cells cells) : columns_(columns), cells_(std::move(cells)) {
    if (cells_.size() != columns_.size()) {
      throw BadLine(std::to_string(cells_.size()) + " cells, but the table has " +
                    std::to_string(columns_.size()) + " columns");
    }
  }

  /// Requires: one of kColumns.
  std::string_view operator[](std::string_view column) const {
    const auto found = std::ranges::find(columns_, column);
    return cells_[static_cast<std::size_t>(found - columns_.begin())];
  }

 private:
  const Cells& columns_;
  Cells cells_;
};

std::string read_name(std::string_view cell) {
  if (!is_predicate_name(cell)) {
    throw BadLine(quoted(cell) + " cannot name a predicate");
  }
  return std::string(cell);
}

std::set<EntityKind> read_kinds(std::string_view cell) {
  std::set<EntityKind> kinds;
  for (const std::string_view word : split(cell, ',')) {
    const auto kind = find_entity_kind(word);
    if (!kind) {
      throw BadLine("unknown kind " + quoted(word) + "; known are Person, Place, Organization");
    }
    kinds.insert(*kind);
  }
  return kinds;
}

/// Whether a cell that may hold two words holds the first of them.
bool read_choice(std::string_view cell, std::string_view first, std::string_view second) {
  if (cell != first && cell != second) {
    throw BadLine(quoted(cell) + " should be " + quoted(first) + " or " + quoted(second));
  }
  return cell == first;
}

Predicate read_predicate(const Row& row) {
  Predicate predicate;
  predicate.name = read_name(row["predicate"]);
  predicate.subject_kinds = read_kinds(row["subject"]);
  predicate.object_kinds = read_kinds(row["object"]);
  if (const std::string_view inverse = row["inverse"]; !inverse.empty()) {
    predicate.inverse = read_name(inverse);
  }
  predicate.is_symmetric = read_choice(row["symmetric"], "yes", "no");
  predicate.is_event = read_choice(row["state_or_event"], "event", "state");
  if (const std::string_view marks = row["functional"]; !marks.empty()) {
    for (const std::string_view mark : split(marks, ',')) {
      const bool is_for_subject = read_choice(mark, "s1", "o1");
      predicate.is_functional_for_subject |= is_for_subject;
      predicate.is_functional_for_object |= !is_for_subject;
    }
  }
  predicate.schema_org = row["schema_org"];
  predicate.wikidata = row["wikidata"];
  predicate.group = row["group"];
  return predicate;
}

/// A name must tell at once whether an edge is read forwards or backwards.
void require_free_names(const Ontology& ontology, const Predicate& predicate) {
  for (const std::string& name : {predicate.name, predicate.inverse}) {
    if (ontology.find_predicate(name) != nullptr || ontology.find_by_inverse(name) != nullptr) {
      throw BadLine("the name " + quoted(name) + " is taken");
    }
  }
  if (predicate.is_symmetric != (predicate.name == predicate.inverse)) {
    throw BadLine("a symmetric predicate, and no other, is its own inverse");
  }
}

}  // namespace

Result<Ontology> Ontology::parse(std::string_view tsv, std::string_view source) {
  Ontology ontology;
  Cells columns;
  std::size_t line_number = 0;
  try {
    for (std::string_view line : split(tsv, '\n')) {
      ++line_number;
      if (line.ends_with('\r')) {
        line.remove_suffix(1);
      }
      if (columns.empty()) {
        columns = read_columns(line);
        continue;
      }
      if (!line.empty()) {
        Predicate predicate = read_predicate(Row(columns, split(line, '\t')));
        require_free_names(ontology, predicate);
        ontology.add(std::move(predicate));
      }
    }
  } catch (const BadLine& error) {
    return failure(ErrorCode::InvalidField,
                   std::string(source) + ":" + std::to_string(line_number) + ": " + error.what());
  }
  return ontology;
}

}  // namespace relata
