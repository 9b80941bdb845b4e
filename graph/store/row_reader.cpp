// SPDX-License-Identifier: Apache-2.0
#include "graph/store/row_reader.h"

#include "base/utf8.h"
#include "graph/ontology/vocabulary.h"
#include "graph/store/row_writer.h"
#include "graph/store/store_error.h"
#include "graph/store/text_list.h"

#include <limits>
#include <map>
#include <utility>

namespace relata {

namespace {

std::size_t to_size(std::int64_t value) {
  if (value < 0) {
    throw make_damage("a number is negative");
  }
  return static_cast<std::size_t>(value);
}

std::string expect_utf8(std::string text) {
  if (!is_valid_utf8(text)) {
    throw make_damage("a text is not UTF-8");
  }
  return text;
}

Speaker decode_speaker(const std::string& encoded) {
  if (encoded.empty()) {
    throw make_damage("a speaker is empty");
  }
  return {.value = encoded.substr(1), .is_entity = encoded.front() == kEntitySpeakerMark};
}

std::vector<Speaker> read_speakers(RowReader& row) {
  std::vector<Speaker> speakers;
  for (const std::string& encoded : row.text_list()) {
    speakers.push_back(decode_speaker(encoded));
  }
  return speakers;
}

std::optional<Speaker> read_speaker(RowReader& row) {
  std::optional<std::string> value = row.optional_text();
  const bool is_entity = row.flag();
  if (!value) {
    return std::nullopt;
  }
  return Speaker{.value = std::move(*value), .is_entity = is_entity};
}

std::optional<TimeExpression> read_time(RowReader& row) {
  std::optional<std::string> text = row.optional_text();
  std::optional<std::string> start = row.optional_text();
  std::optional<std::string> end = row.optional_text();
  if (!text) {
    return std::nullopt;
  }
  return TimeExpression{.text = std::move(*text), .start = std::move(start), .end = std::move(end)};
}

/// Names and values in turn.
std::map<std::string, std::string> read_details(RowReader& row) {
  const std::vector<std::string> texts = row.text_list();
  if (texts.size() % 2 != 0) {
    throw make_damage("a detail has no value");
  }
  std::map<std::string, std::string> details;
  for (std::size_t i = 0; i < texts.size(); i += 2) {
    details.emplace(texts[i], texts[i + 1]);
  }
  return details;
}

ByteSpan read_span(RowReader& row) {
  const std::size_t begin = row.size();
  return {.begin = begin, .end = row.size()};
}

template <class Span>
std::optional<Span> read_optional_span(RowReader& row) {
  const std::optional<std::size_t> begin = row.optional_size();
  const std::optional<std::size_t> end = row.optional_size();
  if (!begin || !end) {
    return std::nullopt;
  }
  return Span{.begin = *begin, .end = *end};
}

Evidence read_evidence(RowReader& row) {
  Evidence evidence;
  evidence.sentence = read_span(row);
  evidence.subject = read_span(row);
  evidence.object = read_span(row);
  evidence.trigger = read_optional_span<ByteSpan>(row);
  evidence.code_points = read_optional_span<CodePointSpan>(row);
  evidence.text = row.optional_text();
  return evidence;
}

RelationKey read_key(RowReader& row) {
  RelationKey key;
  key.subject = row.text();
  key.predicate = row.text();
  key.object = row.text();
  key.polarity = row.word(find_polarity);
  key.modality = row.word(find_modality);
  key.is_former = row.flag();
  return key;
}

}  // namespace

std::string RowReader::text() {
  return expect_utf8(next().getString());
}

std::optional<std::string> RowReader::optional_text() {
  const SQLite::Column column = next();
  if (column.isNull()) {
    return std::nullopt;
  }
  return expect_utf8(column.getString());
}

std::vector<std::string> RowReader::text_list() {
  return decode_text_list(text());
}

std::size_t RowReader::size() {
  return to_size(number());
}

std::optional<std::size_t> RowReader::optional_size() {
  const SQLite::Column column = next();
  if (column.isNull()) {
    return std::nullopt;
  }
  return to_size(column.getInt64());
}

std::uint32_t RowReader::count() {
  const std::size_t value = size();
  if (value > std::numeric_limits<std::uint32_t>::max()) {
    throw make_damage("a count is too large");
  }
  return static_cast<std::uint32_t>(value);
}

void RowReader::throw_unknown_word(const std::string& word) {
  throw make_damage("unknown word \"" + word + "\"");
}

SourceDocument read_document(RowReader& row) {
  SourceDocument document;
  document.id = row.text();
  document.url = row.optional_text();
  document.title = row.optional_text();
  document.publisher = row.optional_text();
  document.date = row.optional_text();
  document.sha256 = row.text();
  return document;
}

Entity read_entity(RowReader& row) {
  Entity entity;
  entity.id = row.text();
  entity.kind = row.word(find_entity_kind);
  entity.name = row.text();
  entity.aliases = row.text_list();
  entity.mention_count = row.count();
  entity.document_count = row.count();
  return entity;
}

Relation read_relation(RowReader& row) {
  Relation relation;
  relation.id = row.text();
  relation.key = read_key(row);
  relation.is_open = row.flag();
  relation.is_symmetric = row.flag();
  relation.is_plain_fact = row.flag();
  relation.statement_count = row.count();
  relation.source_count = row.count();
  relation.confidence = row.decimal();
  relation.speakers = read_speakers(row);
  relation.document_ids = row.text_list();
  relation.start = row.optional_text();
  relation.end = row.optional_text();
  relation.reported_first = row.optional_text();
  relation.reported_last = row.optional_text();
  relation.role = row.optional_text();
  return relation;
}

Statement read_statement(RowReader& row) {
  Statement statement;
  statement.id = row.text();
  statement.document = row.text();
  statement.speaker = read_speaker(row);
  statement.time = read_time(row);
  statement.details = read_details(row);
  statement.confidence = row.decimal();
  statement.rule = row.text();
  statement.evidence = read_evidence(row);
  return statement;
}

}  // namespace relata
