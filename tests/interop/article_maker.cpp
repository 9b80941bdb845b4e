// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/article_maker.h"

#include "base/contract.h"
#include "base/sha256.h"

#include <algorithm>
#include <utility>

namespace relata {

ArticleMaker::ArticleMaker(std::string id) {
  record_.document.id = std::move(id);
}

ArticleMaker& ArticleMaker::title(const std::string& title) {
  record_.document.title = title;
  append(title + "\n");
  return *this;
}

ArticleMaker& ArticleMaker::publisher(const std::string& publisher) {
  record_.document.publisher = publisher;
  return *this;
}

ArticleMaker& ArticleMaker::url(const std::string& url) {
  record_.document.url = url;
  return *this;
}

ArticleMaker& ArticleMaker::date(const std::string& date) {
  record_.document.date = date;
  return *this;
}

ArticleMaker& ArticleMaker::person(const std::string& name) {
  return add_entity(EntityKind::Person, name);
}

ArticleMaker& ArticleMaker::place(const std::string& name) {
  return add_entity(EntityKind::Place, name);
}

ArticleMaker& ArticleMaker::organization(const std::string& name) {
  return add_entity(EntityKind::Organization, name);
}

ArticleMaker& ArticleMaker::alias(const std::string& alias) {
  record_.entities.back().aliases.push_back(alias);
  std::ranges::sort(record_.entities.back().aliases);
  return *this;
}

ArticleMaker& ArticleMaker::state(const Fact& fact) {
  RecordStatement statement;
  statement.predicate = fact.predicate;
  statement.is_open = fact.is_open;
  statement.polarity = fact.polarity;
  statement.modality = fact.modality;
  statement.is_former = fact.is_former;
  statement.time = fact.time;
  statement.confidence = 0.9;
  statement.rule = "by_hand";
  if (fact.role) {
    statement.details["role"] = *fact.role;
  }
  if (fact.speaker) {
    const RecordEntity* speaker = find_entity(*fact.speaker);
    statement.speaker = speaker == nullptr ? *fact.speaker : speaker->id;
  }
  statement.evidence.sentence.begin = text_.size();
  statement.evidence.subject = append_mention(fact.subject);
  statement.evidence.trigger = append(" " + fact.predicate + " ");
  statement.evidence.object = append_mention(fact.object);
  append(fact.more + ".");
  statement.evidence.sentence.end = text_.size();
  append(" ");
  statement.subject = find_entity(fact.subject)->id;
  statement.object = find_entity(fact.object)->id;
  record_.statements.push_back(std::move(statement));
  return *this;
}

DocumentRecord ArticleMaker::make() {
  record_.document.sha256 = sha256_hex(text_);
  record_.document.text = std::move(text_);
  return std::move(record_);
}

ArticleMaker& ArticleMaker::add_entity(EntityKind kind, const std::string& name) {
  RecordEntity entity;
  entity.id = "e" + std::to_string(record_.entities.size());
  entity.kind = kind;
  entity.name = name;
  record_.entities.push_back(std::move(entity));
  append_mention(name);
  append(" is here.\n");
  return *this;
}

RecordEntity* ArticleMaker::find_entity(std::string_view name) {
  const auto found = std::ranges::find(record_.entities, name, &RecordEntity::name);
  return found == record_.entities.end() ? nullptr : &*found;
}

ByteSpan ArticleMaker::append(std::string_view words) {
  const std::size_t begin = text_.size();
  text_ += words;
  return {.begin = begin, .end = text_.size()};
}

ByteSpan ArticleMaker::append_mention(const std::string& name) {
  RecordEntity* entity = find_entity(name);
  expects(entity != nullptr, "an entity is named before a fact states something of it");
  const ByteSpan span = append(name);
  entity->mentions.push_back({.span = span, .type = MentionType::Name});
  return span;
}

}  // namespace relata
