// SPDX-License-Identifier: Apache-2.0
#include "evaluation/gold_article.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <utility>

namespace relata {

namespace {

using Value = rapidjson::Value;

/// Nothing where the key is missing, null or of another type.
std::optional<std::string> find_text(const Value& object, const char* key) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd() || !found->value.IsString()) {
    return std::nullopt;
  }
  return std::string(found->value.GetString(), found->value.GetStringLength());
}

std::string text_or_empty(const Value& object, const char* key) {
  return find_text(object, key).value_or("");
}

bool flag_or(const Value& object, const char* key, bool otherwise) {
  const auto found = object.FindMember(key);
  return found != object.MemberEnd() && found->value.IsBool() ? found->value.GetBool() : otherwise;
}

void append_texts(const Value& object, const char* key, std::vector<std::string>& texts) {
  const auto found = object.FindMember(key);
  if (found == object.MemberEnd() || !found->value.IsArray()) {
    return;
  }
  for (const Value& value : found->value.GetArray()) {
    if (value.IsString()) {
      texts.emplace_back(value.GetString(), value.GetStringLength());
    }
  }
}

std::optional<GoldEntity> read_entity(const Value& value) {
  const auto kind =
      value.IsObject() ? find_entity_kind(text_or_empty(value, "kind")) : std::nullopt;
  const auto name = value.IsObject() ? find_text(value, "name") : std::nullopt;
  if (!kind || !name) {
    return std::nullopt;
  }
  GoldEntity entity{.name = *name, .kind = *kind, .other_names = {}};
  append_texts(value, "aliases", entity.other_names);
  append_texts(value, "demonyms", entity.other_names);
  entity.is_required = flag_or(value, "required", true);
  return entity;
}

std::optional<GoldStatement> read_statement(const Value& value) {
  if (!value.IsObject()) {
    return std::nullopt;
  }
  const auto polarity = find_polarity(find_text(value, "polarity").value_or("positive"));
  const auto modality = find_modality(find_text(value, "modality").value_or("actual"));
  GoldStatement statement{.subject = text_or_empty(value, "subject"),
                          .predicate = text_or_empty(value, "predicate"),
                          .object = text_or_empty(value, "object"),
                          .also = {},
                          .phrase = text_or_empty(value, "phrase"),
                          .is_former = flag_or(value, "former", false),
                          .is_required = flag_or(value, "required", true),
                          .speaker = find_text(value, "speaker"),
                          .evidence = text_or_empty(value, "evidence")};
  if (!polarity || !modality || statement.predicate.empty()) {
    return std::nullopt;
  }
  statement.polarity = *polarity;
  statement.modality = *modality;
  append_texts(value, "also", statement.also);
  return statement;
}

/// The items of an array; nothing when it is none or one of them cannot be read.
template <class Item>
std::optional<std::vector<Item>> read_items(const Value& root, const char* key,
                                            std::optional<Item> (*read)(const Value&)) {
  const auto found = root.FindMember(key);
  if (found == root.MemberEnd() || !found->value.IsArray()) {
    return std::nullopt;
  }
  std::vector<Item> items;
  for (const Value& value : found->value.GetArray()) {
    std::optional<Item> item = read(value);
    if (!item) {
      return std::nullopt;
    }
    items.push_back(std::move(*item));
  }
  return items;
}

}  // namespace

Result<GoldArticle> parse_gold_article(std::string_view json, std::string_view place) {
  rapidjson::Document root;
  root.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  const std::string where(place);
  if (root.HasParseError()) {
    return failure(ErrorCode::InvalidJson, where + ": invalid JSON at byte " +
                                               std::to_string(root.GetErrorOffset()) + ": " +
                                               rapidjson::GetParseError_En(root.GetParseError()));
  }
  if (!root.IsObject()) {
    return failure(ErrorCode::InvalidAnnotation, where + ": not an object");
  }
  auto entities = read_items<GoldEntity>(root, "entities", read_entity);
  auto statements = read_items<GoldStatement>(root, "statements", read_statement);
  if (!entities || !statements) {
    return failure(ErrorCode::InvalidAnnotation, where + ": cannot read \"" +
                                                     (entities ? "statements" : "entities") +
                                                     "\"; docs/evaluation.md describes the form");
  }
  return GoldArticle{.entities = std::move(*entities), .statements = std::move(*statements)};
}

}  // namespace relata
