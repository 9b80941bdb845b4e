// SPDX-License-Identifier: Apache-2.0
#include "export/edge_columns.h"

#include "export/export_text.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <string_view>

namespace relata {
namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_string(JsonWriter& writer, std::string_view text) {
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_evidence(JsonWriter& writer, const Statement& statement) {
  const CodePointSpan place = statement.evidence.code_points.value();
  writer.StartObject();
  writer.Key("doc");
  write_string(writer, to_export_text(statement.document));
  writer.Key("start");
  writer.Uint64(place.begin);
  writer.Key("end");
  writer.Uint64(place.end);
  writer.Key("text");
  write_string(writer, to_export_text(statement.evidence.text.value()));
  if (statement.speaker) {
    writer.Key("speaker");
    write_string(writer, to_export_text(statement.speaker->value));
  }
  writer.EndObject();
}

/// Outside of strings, JSON has none of the three signs.
std::string escape_for_xml(std::string_view json) {
  std::string escaped;
  escaped.reserve(json.size());
  for (const char sign : json) {
    switch (sign) {
      case '&':
        escaped += "\\u0026";
        break;
      case '<':
        escaped += "\\u003c";
        break;
      case '>':
        escaped += "\\u003e";
        break;
      default:
        escaped.push_back(sign);
    }
  }
  return escaped;
}

}  // namespace

std::string EdgeTypes::next(const Relation& relation) {
  const std::string prefix = qualifier_prefix(relation.key);
  if (!relation.is_open) {
    return prefix + relation.key.predicate;
  }
  if (relation.key.subject != subject_) {
    subject_ = relation.key.subject;
    open_count_.clear();
  }
  const unsigned number = ++open_count_[{relation.key.object, prefix}];
  return prefix + "open" + (number > 1 ? "_" + std::to_string(number) : "");
}

std::string make_edge_label(const Relation& relation) {
  std::string label = to_export_text(qualifier_prefix(relation.key) + relation.key.predicate);
  std::ranges::replace(label, '_', ' ');
  return label;
}

std::string make_evidence_text(const RelationWithStatements& relation) {
  std::string text;
  for (const Statement& statement : relation.statements) {
    text.append(&statement == relation.statements.data() ? "" : " ¶ ");
    text.append(to_export_text(statement.evidence.text.value()));
  }
  return text;
}

std::string make_evidence_json(const RelationWithStatements& relation) {
  rapidjson::StringBuffer json;
  JsonWriter writer(json);
  writer.StartArray();
  for (const Statement& statement : relation.statements) {
    write_evidence(writer, statement);
  }
  writer.EndArray();
  return escape_for_xml({json.GetString(), json.GetSize()});
}

}  // namespace relata
