// SPDX-License-Identifier: Apache-2.0
#include "graph/relation_builder.h"

#include "graph/record/evidence_quoter.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <tuple>
#include <utility>

namespace relata {

namespace {

using EntityMap = std::function<std::string(std::string_view)>;
using OptionalText = std::optional<std::string>;

/// The statements of one record, made statements of the graph.
class RecordStatements {
 public:
  RecordStatements(const DocumentRecord& record, const EntityMap& entity_of)
      : record_(record), entity_of_(entity_of), quoter_(record) {
    for (const RecordEntity& entity : record.entities) {
      entities_.insert(entity.id);
    }
  }

  [[nodiscard]] RelationKey key_of(const RecordStatement& said) const {
    return {.subject = entity_of_(said.subject),
            .predicate = said.predicate,
            .object = entity_of_(said.object),
            .polarity = said.polarity,
            .modality = said.modality,
            .is_former = said.is_former};
  }

  /// Without its id, which depends on the statements before it.
  [[nodiscard]] Statement make(const RecordStatement& said) const {
    return {.id = {},
            .document = record_.document.id,
            .speaker = speaker_of(said),
            .time = said.time,
            .details = said.details,
            .confidence = said.confidence,
            .evidence = quoter_.quote(said.evidence),
            .rule = said.rule};
  }

  /// Two statements may agree in all that an id is made of; the later one is numbered.
  std::string next_id(const RelationKey& key, CodePointSpan sentence) {
    const std::string& document = record_.document.id;
    std::string id = make_statement_id(key, document, sentence);
    const unsigned number = ++uses_of_id_[id];
    return number == 1 ? id : make_statement_id(key, document, sentence, number);
  }

 private:
  [[nodiscard]] std::optional<Speaker> speaker_of(const RecordStatement& said) const {
    if (!said.speaker) {
      return std::nullopt;
    }
    const bool is_entity = entities_.contains(*said.speaker);
    return Speaker{.value = is_entity ? entity_of_(*said.speaker) : *said.speaker,
                   .is_entity = is_entity};
  }

  const DocumentRecord& record_;
  const EntityMap& entity_of_;
  EvidenceQuoter quoter_;
  std::set<std::string_view> entities_;
  std::map<std::string, unsigned> uses_of_id_;
};

bool stands_before(const Statement& left, const Statement& right) {
  return std::tie(left.document, left.evidence.sentence, left.id) <
         std::tie(right.document, right.evidence.sentence, right.id);
}

bool is_in_own_voice_or_by_unnamed(const Statement& statement) {
  return !statement.speaker || !statement.speaker->is_entity;
}

OptionalText earlier(const OptionalText& left, const OptionalText& right) {
  return left && right ? std::min(left, right) : std::max(left, right);
}

OptionalText role_of(const Statement& statement) {
  const auto found = statement.details.find("role");
  return found == statement.details.end() ? std::nullopt : OptionalText(found->second);
}

OptionalText find_common_role(const std::vector<Statement>& statements) {
  OptionalText role = role_of(statements.front());
  const bool is_common = std::ranges::all_of(
      statements, [&](const Statement& statement) { return role_of(statement) == role; });
  return is_common ? role : std::nullopt;
}

/// What follows from the key and the sorted statements. Requires: at least one.
Relation summarize(RelationKey key, const std::vector<Statement>& statements) {
  Relation relation;
  relation.id = make_relation_id(key);
  relation.is_plain_fact = qualifier_prefix(key).empty() &&
                           std::ranges::any_of(statements, is_in_own_voice_or_by_unnamed);
  relation.key = std::move(key);
  relation.statement_count = static_cast<std::uint32_t>(statements.size());
  relation.role = find_common_role(statements);
  std::set<Speaker> speakers;
  std::set<std::string> documents;
  for (const Statement& statement : statements) {
    relation.confidence = std::max(relation.confidence, statement.confidence);
    documents.insert(statement.document);
    if (statement.speaker) {
      speakers.insert(*statement.speaker);
    }
    if (statement.time) {
      relation.start = earlier(relation.start, statement.time->start);
      relation.end = std::max(relation.end, statement.time->end);
    }
  }
  relation.source_count = static_cast<std::uint32_t>(documents.size());
  relation.speakers.assign(speakers.begin(), speakers.end());
  relation.document_ids.assign(documents.begin(), documents.end());
  return relation;
}

}  // namespace

void RelationBuilder::add(const DocumentRecord& record, const EntityMap& entity_of) {
  RecordStatements statements(record, entity_of);
  for (const RecordStatement& said : record.statements) {
    RelationKey key = statements.key_of(said);
    if (key.subject == key.object) {
      continue;
    }
    Statement statement = statements.make(said);
    if (key.object < key.subject && ontology_.is_symmetric(key.predicate)) {
      std::swap(key.subject, key.object);
      std::swap(statement.evidence.subject, statement.evidence.object);
    }
    statement.id = statements.next_id(key, *statement.evidence.code_points);
    Group& group = groups_[std::move(key)];
    group.statements.push_back(std::move(statement));
    group.is_open = group.is_open && said.is_open;
    if (record.document.date) {
      group.dates.insert(*record.document.date);
    }
  }
}

std::vector<RelationWithStatements> RelationBuilder::finish() {
  std::vector<RelationWithStatements> relations;
  relations.reserve(groups_.size());
  while (!groups_.empty()) {
    auto node = groups_.extract(groups_.begin());
    Group& group = node.mapped();
    std::ranges::sort(group.statements, stands_before);
    Relation relation = summarize(std::move(node.key()), group.statements);
    relation.is_open = group.is_open;
    relation.is_symmetric = ontology_.is_symmetric(relation.key.predicate);
    if (!group.dates.empty()) {
      relation.reported_first = *group.dates.begin();
      relation.reported_last = *group.dates.rbegin();
    }
    relations.push_back({std::move(relation), std::move(group.statements)});
  }
  return relations;
}

}  // namespace relata
