// SPDX-License-Identifier: Apache-2.0
#include "graph/record/entity_reader.h"

#include <set>
#include <string>
#include <utility>

namespace relata {

namespace {

RecordMention read_mention(const JsonField& field, const RecordDocument& document) {
  const ByteSpan span{.begin = field["begin"].position(), .end = field["end"].position()};
  field.require_place(span, document.text);
  return {.span = span, .type = field["type"].word(find_mention_type)};
}

RecordEntity read_entity(const JsonField& field, const RecordDocument& document) {
  RecordEntity entity;
  entity.id = field["id"].name();
  entity.kind = field["kind"].word(find_entity_kind);
  entity.name = field["name"].name();
  for (const JsonField& alias : field["aliases"].elements()) {
    entity.aliases.push_back(alias.name());
  }
  for (const JsonField& mention : field["mentions"].elements()) {
    entity.mentions.push_back(read_mention(mention, document));
  }
  return entity;
}

}  // namespace

std::vector<RecordEntity> read_entities(const JsonField& field, const RecordDocument& document) {
  std::vector<RecordEntity> entities;
  std::set<std::string> ids;
  for (const JsonField& element : field.elements()) {
    RecordEntity entity = read_entity(element, document);
    element["id"].require(ids.insert(entity.id).second, "\"" + entity.id + "\" was given before");
    entities.push_back(std::move(entity));
  }
  return entities;
}

}  // namespace relata
