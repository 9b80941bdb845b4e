// SPDX-License-Identifier: Apache-2.0
#include "cli/json_answer.h"

#include "base/number.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace relata {

namespace {

/// RapidJSON's writer with the few phrases that all answers share.
class JsonAnswer {
 public:
  JsonAnswer() { writer_.SetIndent(' ', 2); }

  void open_object() { writer_.StartObject(); }

  void close_object() { writer_.EndObject(); }

  void open_array() { writer_.StartArray(); }

  void close_array() { writer_.EndArray(); }

  void key(std::string_view name) { writer_.Key(name.data(), size_of(name)); }

  void text(std::string_view value) { writer_.String(value.data(), size_of(value)); }

  void number(std::uint64_t value) { writer_.Uint64(value); }

  void flag(bool value) { writer_.Bool(value); }

  void put(std::string_view name, std::string_view value) {
    key(name);
    text(value);
  }

  void put_null(std::string_view name) {
    key(name);
    writer_.Null();
  }

  void put_optional(std::string_view name, const std::optional<std::string>& value) {
    key(name);
    if (value) {
      text(*value);
    } else {
      writer_.Null();
    }
  }

  void put_count(std::string_view name, std::uint64_t value) {
    key(name);
    number(value);
  }

  void put_flag(std::string_view name, bool value) {
    key(name);
    flag(value);
  }

  void put_decimal(std::string_view name, double value) {
    key(name);
    const std::string digits = format_decimal(value);
    writer_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
  }

  void put_texts(std::string_view name, const std::vector<std::string>& values) {
    key(name);
    open_array();
    for (const std::string& value : values) {
      text(value);
    }
    close_array();
  }

  [[nodiscard]] std::string finish() {
    return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n";
  }

 private:
  static rapidjson::SizeType size_of(std::string_view value) {
    return static_cast<rapidjson::SizeType>(value.size());
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_{buffer_};
};

void put_entity_head(JsonAnswer& json, std::string_view name, const Entity& entity) {
  json.key(name);
  json.open_object();
  json.put("id", entity.id);
  json.put("name", entity.name);
  json.put("kind", to_string(entity.kind));
  json.close_object();
}

void put_entity(JsonAnswer& json, const Entity& entity) {
  json.open_object();
  json.put("id", entity.id);
  json.put("name", entity.name);
  json.put("kind", to_string(entity.kind));
  json.put_texts("aliases", entity.aliases);
  json.put_count("mentions", entity.mention_count);
  json.put_count("documents", entity.document_count);
  json.close_object();
}

void put_speaker(JsonAnswer& json, const Speaker& speaker) {
  json.open_object();
  json.put(speaker.is_entity ? "entity" : "phrase", speaker.value);
  json.close_object();
}

void put_relation_fields(JsonAnswer& json, const Relation& relation) {
  json.put_flag("open", relation.is_open);
  json.put_flag("symmetric", relation.is_symmetric);
  json.put("polarity", to_string(relation.key.polarity));
  json.put("modality", to_string(relation.key.modality));
  json.put_flag("former", relation.key.is_former);
  json.put_flag("plain_fact", relation.is_plain_fact);
  json.put_count("statement_count", relation.statement_count);
  json.put_count("sources", relation.source_count);
  json.put_decimal("confidence", relation.confidence);
  json.key("speakers");
  json.open_array();
  for (const Speaker& speaker : relation.speakers) {
    put_speaker(json, speaker);
  }
  json.close_array();
  json.put_optional("role", relation.role);
  json.put_optional("start", relation.start);
  json.put_optional("end", relation.end);
  json.put_optional("reported_first", relation.reported_first);
  json.put_optional("reported_last", relation.reported_last);
  json.put_texts("document_ids", relation.document_ids);
}

void put_relation_head(JsonAnswer& json, const Relation& relation, const Entity& subject,
                       const Entity& object) {
  json.put("id", relation.id);
  put_entity_head(json, "subject", subject);
  json.put("predicate", relation.key.predicate);
  put_entity_head(json, "object", object);
}

void put_time(JsonAnswer& json, const std::optional<TimeExpression>& time) {
  if (!time) {
    json.put_null("time");
    return;
  }
  json.key("time");
  json.open_object();
  json.put("text", time->text);
  json.put_optional("start", time->start);
  json.put_optional("end", time->end);
  json.close_object();
}

void put_statement(JsonAnswer& json, const Statement& statement) {
  json.open_object();
  json.put("id", statement.id);
  json.put("document", statement.document);
  json.put("sentence", statement.evidence.text.value_or(""));
  const CodePointSpan place = statement.evidence.code_points.value_or(CodePointSpan{});
  json.put_count("begin", place.begin);
  json.put_count("end", place.end);
  if (statement.speaker) {
    json.key("speaker");
    put_speaker(json, *statement.speaker);
  } else {
    json.put_null("speaker");
  }
  put_time(json, statement.time);
  json.key("details");
  json.open_object();
  for (const auto& [name, value] : statement.details) {
    json.put(name, value);
  }
  json.close_object();
  json.put_decimal("confidence", statement.confidence);
  json.put("rule", statement.rule);
  json.close_object();
}

template <class Key>
void put_counts(JsonAnswer& json, std::string_view name,
                const std::map<Key, std::uint64_t>& counts) {
  json.key(name);
  json.open_object();
  for (const auto& [key, count] : counts) {
    if constexpr (std::is_same_v<Key, EntityKind>) {
      json.put_count(to_string(key), count);
    } else {
      json.put_count(key, count);
    }
  }
  json.close_object();
}

}  // namespace

std::string neighbors_to_json(const Entity& entity, const std::vector<Neighbor>& neighbors) {
  JsonAnswer json;
  json.open_object();
  json.key("entity");
  put_entity(json, entity);
  json.key("relations");
  json.open_array();
  for (const Neighbor& neighbor : neighbors) {
    json.open_object();
    const bool is_outgoing = neighbor.is_outgoing;
    put_relation_head(json, neighbor.relation, is_outgoing ? entity : neighbor.other,
                      is_outgoing ? neighbor.other : entity);
    json.put("direction", is_outgoing ? "out" : "in");
    put_relation_fields(json, neighbor.relation);
    json.close_object();
  }
  json.close_array();
  json.close_object();
  return json.finish();
}

std::string entity_to_json(const Entity& entity, const std::vector<SourceDocument>& documents) {
  JsonAnswer json;
  json.open_object();
  json.key("entity");
  put_entity(json, entity);
  json.key("documents");
  json.open_array();
  for (const SourceDocument& document : documents) {
    json.open_object();
    json.put("id", document.id);
    json.put_optional("title", document.title);
    json.put_optional("publisher", document.publisher);
    json.put_optional("date", document.date);
    json.put_optional("url", document.url);
    json.close_object();
  }
  json.close_array();
  json.close_object();
  return json.finish();
}

std::string entities_to_json(const std::vector<Entity>& entities) {
  JsonAnswer json;
  json.open_object();
  json.key("entities");
  json.open_array();
  for (const Entity& entity : entities) {
    put_entity(json, entity);
  }
  json.close_array();
  json.close_object();
  return json.finish();
}

std::string evidence_to_json(const std::vector<RelationWithStatements>& relations,
                             const std::function<Entity(const std::string&)>& entity_of) {
  JsonAnswer json;
  json.open_object();
  json.put("offset_unit", "code point");
  json.key("relations");
  json.open_array();
  for (const auto& [relation, statements] : relations) {
    json.open_object();
    put_relation_head(json, relation, entity_of(relation.key.subject),
                      entity_of(relation.key.object));
    put_relation_fields(json, relation);
    json.key("statements");
    json.open_array();
    for (const Statement& statement : statements) {
      put_statement(json, statement);
    }
    json.close_array();
    json.close_object();
  }
  json.close_array();
  json.close_object();
  return json.finish();
}

std::string statistics_to_json(const StoreStatistics& statistics) {
  JsonAnswer json;
  json.open_object();
  json.put_count("documents", statistics.counts.documents);
  json.key("entities");
  json.open_object();
  json.put_count("total", statistics.counts.entities);
  put_counts(json, "by_kind", statistics.entities_by_kind);
  json.close_object();
  json.key("relations");
  json.open_object();
  json.put_count("total", statistics.counts.relations);
  json.put_count("plain_facts", statistics.plain_facts);
  json.put_count("negative", statistics.negative);
  json.put_count("not_actual", statistics.not_actual);
  json.put_count("former", statistics.former);
  json.put_count("said_by_named_speakers_only", statistics.said_by_named_speakers_only);
  put_counts(json, "by_predicate", statistics.relations_by_predicate);
  json.close_object();
  json.put_count("statements", statistics.counts.statements);
  json.key("dates");
  json.open_object();
  json.put_optional("first", statistics.first_date);
  json.put_optional("last", statistics.last_date);
  json.close_object();
  json.close_object();
  return json.finish();
}

std::string figures_to_json(const std::vector<Figure>& figures, const ReleasedFigures& released) {
  JsonAnswer json;
  json.open_object();
  json.key("figures");
  json.open_array();
  for (const Figure& figure : figures) {
    json.open_object();
    json.put("gold", figure.gold);
    json.put("figure", figure.name);
    json.put_decimal("now", figure.value);
    const auto before = released.find({figure.gold, figure.name});
    if (before == released.end()) {
      json.put_null("released");
    } else {
      json.put_decimal("released", before->second);
    }
    json.close_object();
  }
  json.close_array();
  json.close_object();
  return json.finish();
}

}  // namespace relata
