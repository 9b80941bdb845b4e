// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_statistics.h"

#include "graph/ontology/vocabulary.h"
#include "graph/store/row_reader.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace relata {

namespace {

constexpr const char* kCount = R"sql(
DELETE FROM statistics;
INSERT INTO statistics SELECT 'documents', '', count(*) FROM documents;
INSERT INTO statistics SELECT 'entities', '', count(*) FROM entities;
INSERT INTO statistics SELECT 'relations', '', count(*) FROM relations;
INSERT INTO statistics SELECT 'statements', '', count(*) FROM statements;
INSERT INTO statistics SELECT 'entities_by_kind', kind, count(*) FROM entities GROUP BY kind;
INSERT INTO statistics SELECT 'relations_by_predicate', iif(is_open, 'open', predicate), count(*)
  FROM relations GROUP BY 2;
INSERT INTO statistics SELECT 'plain_facts', '', count(*) FROM relations WHERE is_plain_fact;
INSERT INTO statistics SELECT 'negative', '', count(*) FROM relations WHERE polarity = 'negative';
INSERT INTO statistics SELECT 'not_actual', '', count(*) FROM relations WHERE modality <> 'actual';
INSERT INTO statistics SELECT 'former', '', count(*) FROM relations WHERE is_former;
INSERT INTO statistics SELECT 'said_by_named_speakers_only', '', count(*) FROM relations
  WHERE polarity = 'positive' AND modality = 'actual' AND NOT is_former AND NOT is_plain_fact;
)sql";

constexpr std::string_view kSelectFigures = "SELECT measure, item, value FROM statistics";
constexpr std::string_view kSelectDates =
    "SELECT (SELECT min(date) FROM documents), (SELECT max(date) FROM documents)";

/// Where each measure that is a single number belongs.
std::map<std::string, std::uint64_t*> figures_of(StoreStatistics& statistics) {
  return {{"documents", &statistics.counts.documents},
          {"entities", &statistics.counts.entities},
          {"relations", &statistics.counts.relations},
          {"statements", &statistics.counts.statements},
          {"plain_facts", &statistics.plain_facts},
          {"negative", &statistics.negative},
          {"not_actual", &statistics.not_actual},
          {"former", &statistics.former},
          {"said_by_named_speakers_only", &statistics.said_by_named_speakers_only}};
}

}  // namespace

void write_statistics(StoreFile& file) {
  file.database().exec(kCount);
}

StoreStatistics read_statistics(StoreFile& file) {
  const Snapshot snapshot(file);
  StoreStatistics statistics;
  const std::map<std::string, std::uint64_t*> figures = figures_of(statistics);
  const auto query = file.statement(kSelectFigures);
  while (query->executeStep()) {
    RowReader row(*query);
    const std::string measure = row.text();
    if (measure == "entities_by_kind") {
      const EntityKind kind = row.word(find_entity_kind);
      statistics.entities_by_kind[kind] = row.size();
    } else if (measure == "relations_by_predicate") {
      const std::string predicate = row.text();
      statistics.relations_by_predicate[predicate] = row.size();
    } else if (const auto figure = figures.find(measure); figure != figures.end()) {
      row.text();
      *figure->second = row.size();
    }
  }
  const auto dates = file.statement(kSelectDates);
  dates->executeStep();
  RowReader row(*dates);
  statistics.first_date = row.optional_text();
  statistics.last_date = row.optional_text();
  return statistics;
}

}  // namespace relata
