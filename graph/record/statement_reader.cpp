// SPDX-License-Identifier: Apache-2.0
#include "graph/record/statement_reader.h"

#include "base/utf8.h"
#include "graph/ontology/ontology.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace relata {

namespace {

using EntityIds = std::set<std::string_view>;

std::string read_end(const JsonField& field, const EntityIds& entities) {
  std::string id = field.text();
  field.require(entities.contains(id), "there is no entity \"" + id + "\"");
  return id;
}

/// An open predicate is any wording that keeps the parts of a relation's key apart.
std::string read_predicate(const JsonField& field, bool is_open) {
  std::string predicate = field.name();
  if (is_open) {
    const auto is_control = [](char c) { return '\0' <= c && c < ' '; };
    field.require(std::ranges::none_of(predicate, is_control), "should hold no control character");
  } else {
    field.require(is_predicate_name(predicate), "\"" + predicate + "\" cannot name a predicate");
  }
  return predicate;
}

std::optional<std::string> read_speaker(const JsonField& field) {
  if (field.is_absent()) {
    return std::nullopt;
  }
  return field.name();
}

std::optional<TimeExpression> read_time(const JsonField& field) {
  if (field.is_absent()) {
    return std::nullopt;
  }
  return TimeExpression{.text = field["text"].name(),
                        .start = field["start"].optional_date(),
                        .end = field["end"].optional_date()};
}

std::string read_quote(const JsonField& field, ByteSpan sentence) {
  std::string quote = field.text();
  field.require(quote.size() == sentence.size(), "is not as long as the sentence");
  return quote;
}

CodePointSpan read_code_points(const JsonField& field, std::string_view quote) {
  const auto [begin, end] = field.range();
  field.require(end - begin == count_code_points(quote), "is not as long as the sentence");
  return {.begin = begin, .end = end};
}

Evidence read_evidence(const JsonField& field, const std::optional<std::string>& text) {
  Evidence evidence;
  evidence.sentence = field["sentence"].span(text);
  evidence.subject = field["subject"].span(text);
  evidence.object = field["object"].span(text);
  if (const JsonField trigger = field["trigger"]; !trigger.is_absent()) {
    evidence.trigger = trigger.span(text);
    trigger.require(evidence.sentence.contains(*evidence.trigger), "lies outside the sentence");
  }
  if (!text) {
    evidence.text = read_quote(field["text"], evidence.sentence);
    evidence.code_points = read_code_points(field["code_points"], *evidence.text);
  }
  return evidence;
}

RecordStatement read_statement(const JsonField& field, const EntityIds& entities,
                               const std::optional<std::string>& text) {
  RecordStatement statement;
  statement.subject = read_end(field["subject"], entities);
  statement.object = read_end(field["object"], entities);
  statement.is_open = field["open"].flag();
  statement.predicate = read_predicate(field["predicate"], statement.is_open);
  statement.polarity = field["polarity"].word(find_polarity);
  statement.modality = field["modality"].word(find_modality);
  statement.is_former = field["former"].flag();
  statement.speaker = read_speaker(field["speaker"]);
  statement.time = read_time(field["time"]);
  statement.details = field["details"].texts();
  statement.confidence = field["confidence"].share();
  statement.evidence = read_evidence(field["evidence"], text);
  statement.rule = field["rule"].text();
  return statement;
}

}  // namespace

std::vector<RecordStatement> read_statements(const JsonField& field, const DocumentRecord& record) {
  EntityIds entities;
  for (const RecordEntity& entity : record.entities) {
    entities.insert(entity.id);
  }
  std::vector<RecordStatement> statements;
  for (const JsonField& element : field.elements()) {
    statements.push_back(read_statement(element, entities, record.document.text));
  }
  return statements;
}

}  // namespace relata
