// SPDX-License-Identifier: Apache-2.0
// Writes records (to_json).

#include "graph/record/record_json.h"

#include "base/contract.h"
#include "graph/record/evidence_quoter.h"
#include "graph/record/json_line.h"

#include <optional>

namespace relata {

namespace {

void write_document(JsonLine& json, const RecordDocument& document, bool with_text) {
  json.key("document")
      .begin_object()
      .member("id", document.id)
      .member("url", document.url)
      .member("title", document.title)
      .member("publisher", document.publisher)
      .member("date", document.date);
  if (with_text) {
    json.member("text", document.text);
  }
  json.member("sha256", document.sha256).end_object();
}

void write_mention(JsonLine& json, const RecordMention& mention) {
  json.begin_object()
      .member("begin", mention.span.begin)
      .member("end", mention.span.end)
      .member("type", to_string(mention.type))
      .end_object();
}

void write_entity(JsonLine& json, const RecordEntity& entity) {
  json.begin_object()
      .member("id", entity.id)
      .member("kind", to_string(entity.kind))
      .member("name", entity.name);
  json.key("aliases").begin_array();
  for (const std::string& alias : entity.aliases) {
    json.value(alias);
  }
  json.end_array().key("mentions").begin_array();
  for (const RecordMention& mention : entity.mentions) {
    write_mention(json, mention);
  }
  json.end_array().end_object();
}

void write_time(JsonLine& json, const std::optional<TimeExpression>& time) {
  json.key("time");
  if (!time) {
    json.null();
    return;
  }
  json.begin_object()
      .member("text", time->text)
      .member("start", time->start)
      .member("end", time->end)
      .end_object();
}

void write_details(JsonLine& json, const std::map<std::string, std::string>& details) {
  json.key("details").begin_object();
  for (const auto& [name, detail] : details) {
    json.member(name, detail);
  }
  json.end_object();
}

/// In a record with text, a quote of it would say the same thing twice.
void write_evidence(JsonLine& json, const Evidence& evidence, bool with_quote) {
  json.key("evidence")
      .begin_object()
      .member("sentence", evidence.sentence)
      .member("subject", evidence.subject)
      .member("object", evidence.object)
      .member("trigger", evidence.trigger);
  if (with_quote) {
    json.member("text", evidence.text).member("code_points", evidence.code_points);
  }
  json.end_object();
}

void write_statement(JsonLine& json, const RecordStatement& statement,
                     const EvidenceQuoter* quoter) {
  json.begin_object()
      .member("subject", statement.subject)
      .member("predicate", statement.predicate)
      .member("object", statement.object)
      .member("open", statement.is_open)
      .member("polarity", to_string(statement.polarity))
      .member("modality", to_string(statement.modality))
      .member("former", statement.is_former)
      .member("speaker", statement.speaker);
  write_time(json, statement.time);
  write_details(json, statement.details);
  json.member("confidence", statement.confidence);
  const Evidence& evidence = statement.evidence;
  write_evidence(json, quoter != nullptr ? quoter->quote(evidence) : evidence, quoter != nullptr);
  json.member("rule", statement.rule).end_object();
}

/// The likeliest slips of an extractor are found where they are made, not where the record is read.
void require_sound(const DocumentRecord& record) {
  const auto require = [&](ByteSpan span) {
    expects(span.begin < span.end, "a span in a record holds at least one byte");
    expects(!record.document.text || span.end <= record.document.text->size(),
            "a span in a record lies in the text");
  };
  for (const RecordEntity& entity : record.entities) {
    for (const RecordMention& mention : entity.mentions) {
      require(mention.span);
    }
  }
  for (const RecordStatement& statement : record.statements) {
    require(statement.evidence.sentence);
    require(statement.evidence.subject);
    require(statement.evidence.object);
    require(statement.evidence.trigger.value_or(statement.evidence.sentence));
    expects(0 <= statement.confidence && statement.confidence <= 1, "a confidence is in [0,1]");
  }
}

}  // namespace

std::string to_json(const DocumentRecord& record, RecordJsonOptions options) {
  require_sound(record);
  const bool with_text = record.document.text && !options.without_text;
  std::optional<EvidenceQuoter> quoter;
  if (!with_text) {
    quoter.emplace(record);
  }
  JsonLine json;
  json.begin_object();
  write_document(json, record.document, with_text);
  json.key("entities").begin_array();
  for (const RecordEntity& entity : record.entities) {
    write_entity(json, entity);
  }
  json.end_array().key("statements").begin_array();
  for (const RecordStatement& statement : record.statements) {
    write_statement(json, statement, quoter ? &*quoter : nullptr);
  }
  json.end_array().end_object();
  return json.text();
}

std::string to_json(const RecordFailure& failure) {
  JsonLine json;
  json.begin_object().key("document").begin_object().member("id", failure.document_id).end_object();
  json.key("error")
      .begin_object()
      .member("code", to_string(failure.code))
      .member("message", failure.message)
      .end_object();
  return json.end_object().text();
}

}  // namespace relata
