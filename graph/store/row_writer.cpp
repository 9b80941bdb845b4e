// SPDX-License-Identifier: Apache-2.0
#include "graph/store/row_writer.h"

#include "graph/ontology/vocabulary.h"
#include "graph/store/text_list.h"

#include <vector>

namespace relata {

namespace {

std::vector<std::string> encode_speakers(std::span<const Speaker> speakers) {
  std::vector<std::string> encoded;
  for (const Speaker& speaker : speakers) {
    encoded.push_back((speaker.is_entity ? kEntitySpeakerMark : kPhraseSpeakerMark) +
                      speaker.value);
  }
  return encoded;
}

std::vector<std::string> encode_details(const std::map<std::string, std::string>& details) {
  std::vector<std::string> encoded;
  for (const auto& [name, value] : details) {
    encoded.push_back(name);
    encoded.push_back(value);
  }
  return encoded;
}

void write_speaker(RowWriter& row, const std::optional<Speaker>& speaker) {
  if (speaker) {
    row.text(speaker->value).flag(speaker->is_entity);
  } else {
    row.null().null();
  }
}

void write_time(RowWriter& row, const std::optional<TimeExpression>& time) {
  if (time) {
    row.text(time->text).optional_text(time->start).optional_text(time->end);
  } else {
    row.null().null().null();
  }
}

void write_span(RowWriter& row, ByteSpan span) {
  row.size(span.begin).size(span.end);
}

template <class Span>
void write_optional_span(RowWriter& row, const std::optional<Span>& span) {
  if (span) {
    row.size(span->begin).size(span->end);
  } else {
    row.null().null();
  }
}

void write_evidence(RowWriter& row, const Evidence& evidence) {
  write_span(row, evidence.sentence);
  write_span(row, evidence.subject);
  write_span(row, evidence.object);
  write_optional_span(row, evidence.trigger);
  write_optional_span(row, evidence.code_points);
  row.optional_text(evidence.text);
}

}  // namespace

RowWriter& RowWriter::text(std::string_view value) {
  statement_.bind(++parameter_, std::string(value));
  return *this;
}

RowWriter& RowWriter::optional_text(const std::optional<std::string>& value) {
  return value ? text(*value) : null();
}

RowWriter& RowWriter::text_list(std::span<const std::string> texts) {
  return text(encode_text_list(texts));
}

RowWriter& RowWriter::number(std::int64_t value) {
  statement_.bind(++parameter_, value);
  return *this;
}

RowWriter& RowWriter::size(std::size_t value) {
  return number(static_cast<std::int64_t>(value));
}

RowWriter& RowWriter::decimal(double value) {
  statement_.bind(++parameter_, value);
  return *this;
}

RowWriter& RowWriter::flag(bool value) {
  return number(value ? 1 : 0);
}

RowWriter& RowWriter::null() {
  statement_.bind(++parameter_);
  return *this;
}

void RowWriter::insert() {
  statement_.exec();
  statement_.reset();
}

void insert_document(SQLite::Statement& insertion, const RecordDocument& document,
                     std::string_view record) {
  RowWriter row(insertion);
  row.text(document.id).optional_text(document.url).optional_text(document.title);
  row.optional_text(document.publisher).optional_text(document.date).text(document.sha256);
  row.text(record).insert();
}

void insert_entity(SQLite::Statement& insertion, std::int64_t number, const Entity& entity) {
  RowWriter row(insertion);
  row.number(number).text(entity.id).text(to_string(entity.kind)).text(entity.name);
  row.text_list(entity.aliases).number(entity.mention_count).number(entity.document_count);
  row.insert();
}

void insert_relation(SQLite::Statement& insertion, std::int64_t number, const Relation& relation,
                     RelationEnds ends) {
  const RelationKey& key = relation.key;
  RowWriter row(insertion);
  row.number(number).text(relation.id);
  row.number(ends.subject).text(key.predicate).number(ends.object);
  row.text(to_string(key.polarity)).text(to_string(key.modality)).flag(key.is_former);
  row.flag(relation.is_open).flag(relation.is_symmetric).flag(relation.is_plain_fact);
  row.number(relation.statement_count).number(relation.source_count).decimal(relation.confidence);
  row.text_list(encode_speakers(relation.speakers)).text_list(relation.document_ids);
  row.optional_text(relation.start).optional_text(relation.end);
  row.optional_text(relation.reported_first).optional_text(relation.reported_last);
  row.optional_text(relation.role).insert();
}

void insert_statement(SQLite::Statement& insertion, std::int64_t relation_number,
                      const Statement& statement) {
  RowWriter row(insertion);
  row.number(relation_number).text(statement.id).text(statement.document);
  write_speaker(row, statement.speaker);
  write_time(row, statement.time);
  row.text_list(encode_details(statement.details)).decimal(statement.confidence);
  row.text(statement.rule);
  write_evidence(row, statement.evidence);
  row.insert();
}

}  // namespace relata
