// SPDX-License-Identifier: Apache-2.0
#include "tests/support/record_builder.h"

#include "base/contract.h"
#include "base/sha256.h"

#include <algorithm>
#include <utility>

namespace relata {

namespace {

ByteSpan find_words(std::string_view text, std::string_view words) {
  const std::size_t begin = text.find(words);
  expects(begin != std::string_view::npos, "the text has the words \"" + std::string(words) + "\"");
  return {.begin = begin, .end = begin + words.size()};
}

std::vector<RecordMention> find_mentions(std::string_view text, std::vector<std::string> forms) {
  std::ranges::sort(forms, std::greater(), [](const std::string& form) { return form.size(); });
  std::vector<RecordMention> mentions;
  for (std::size_t at = 0; at < text.size();) {
    const auto form = std::ranges::find_if(
        forms, [&](const std::string& words) { return text.substr(at).starts_with(words); });
    if (form == forms.end()) {
      ++at;
      continue;
    }
    mentions.push_back({.span = {.begin = at, .end = at + form->size()}});
    at += form->size();
  }
  return mentions;
}

ByteSpan find_mention(const RecordEntity& entity, ByteSpan sentence) {
  const auto found = std::ranges::find_if(entity.mentions, [&](const RecordMention& mention) {
    return sentence.contains(mention.span);
  });
  return found != entity.mentions.end() ? found->span : entity.mentions.front().span;
}

}  // namespace

RecordBuilder::RecordBuilder(std::string id, std::string text) {
  record_.document.id = std::move(id);
  record_.document.sha256 = sha256_hex(text);
  record_.document.text = std::move(text);
}

RecordBuilder& RecordBuilder::url(std::string url) {
  record_.document.url = std::move(url);
  return *this;
}

RecordBuilder& RecordBuilder::title(std::string title) {
  record_.document.title = std::move(title);
  return *this;
}

RecordBuilder& RecordBuilder::publisher(std::string publisher) {
  record_.document.publisher = std::move(publisher);
  return *this;
}

RecordBuilder& RecordBuilder::date(std::string date) {
  record_.document.date = std::move(date);
  return *this;
}

RecordBuilder& RecordBuilder::entity(EntityKind kind, std::string name,
                                     std::vector<std::string> aliases) {
  std::vector<std::string> forms = aliases;
  forms.push_back(name);
  std::vector<RecordMention> mentions = find_mentions(*record_.document.text, std::move(forms));
  expects(!mentions.empty(), "the text has the name \"" + name + "\"");
  std::ranges::sort(aliases);
  record_.entities.push_back({.id = "e" + std::to_string(record_.entities.size()),
                              .kind = kind,
                              .name = std::move(name),
                              .aliases = std::move(aliases),
                              .mentions = std::move(mentions)});
  return *this;
}

RecordBuilder& RecordBuilder::person(std::string name, std::vector<std::string> aliases) {
  return entity(EntityKind::Person, std::move(name), std::move(aliases));
}

RecordBuilder& RecordBuilder::place(std::string name, std::vector<std::string> aliases) {
  return entity(EntityKind::Place, std::move(name), std::move(aliases));
}

RecordBuilder& RecordBuilder::organization(std::string name, std::vector<std::string> aliases) {
  return entity(EntityKind::Organization, std::move(name), std::move(aliases));
}

RecordBuilder& RecordBuilder::state(const Stated& stated) {
  RecordStatement statement;
  statement.subject = entity_named(stated.subject).id;
  statement.predicate = stated.predicate;
  statement.object = entity_named(stated.object).id;
  statement.is_open = stated.is_open;
  statement.polarity = stated.polarity;
  statement.modality = stated.modality;
  statement.is_former = stated.is_former;
  if (!stated.speaker.empty()) {
    const auto speaker = std::ranges::find(record_.entities, stated.speaker, &RecordEntity::name);
    statement.speaker = speaker == record_.entities.end() ? stated.speaker : speaker->id;
  }
  statement.time = stated.time;
  statement.details = stated.details;
  statement.confidence = stated.confidence;
  statement.evidence = evidence_of(stated);
  statement.rule = stated.rule;
  record_.statements.push_back(std::move(statement));
  return *this;
}

const RecordEntity& RecordBuilder::entity_named(std::string_view name) const {
  const auto found = std::ranges::find(record_.entities, name, &RecordEntity::name);
  expects(found != record_.entities.end(),
          "the record has an entity \"" + std::string(name) + "\"");
  return *found;
}

Evidence RecordBuilder::evidence_of(const Stated& stated) const {
  const std::string_view text = *record_.document.text;
  Evidence evidence;
  evidence.sentence = stated.sentence.empty() ? ByteSpan{.begin = 0, .end = text.size()}
                                              : find_words(text, stated.sentence);
  evidence.subject = find_mention(entity_named(stated.subject), evidence.sentence);
  evidence.object = find_mention(entity_named(stated.object), evidence.sentence);
  if (!stated.trigger.empty()) {
    const ByteSpan trigger = find_words(text_at(text, evidence.sentence), stated.trigger);
    evidence.trigger = {.begin = evidence.sentence.begin + trigger.begin,
                        .end = evidence.sentence.begin + trigger.end};
  }
  return evidence;
}

}  // namespace relata
