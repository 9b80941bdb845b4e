// SPDX-License-Identifier: Apache-2.0
#include "cli/relation_text.h"

#include "base/number.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace relata {

namespace {

std::string to_upper_word(Modality modality) {
  std::string word(to_string(modality));  // ASCII
  std::ranges::transform(word, word.begin(),
                         [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return word;
}

void append_word(std::string& text, std::string_view word) {
  text += text.empty() ? "" : " ";
  text += word;
}

}  // namespace

std::string mark_qualifiers(const RelationKey& key) {
  std::string marks;
  if (key.polarity == Polarity::Negative) {
    append_word(marks, "NOT");
  }
  if (key.modality != Modality::Actual) {
    append_word(marks, to_upper_word(key.modality));
  }
  if (key.is_former) {
    append_word(marks, "WAS");
  }
  return marks;
}

std::string show_predicate(const Relation& relation) {
  return relation.is_open ? "\"" + relation.key.predicate + "\"" : relation.key.predicate;
}

std::string count_sources(const Relation& relation) {
  return format_count(relation.source_count) +
         (relation.source_count == 1 ? " source" : " sources");
}

std::string show_period(const Relation& relation) {
  if (!relation.start && !relation.end) {
    return "";
  }
  if (relation.start == relation.end) {
    return *relation.start;
  }
  return relation.start.value_or("") + (relation.start ? " –" : "–") +
         (relation.end ? " " + *relation.end : "");
}

std::string SpeakerNames::name_of(const Speaker& speaker) {
  if (!speaker.is_entity) {
    return speaker.value;
  }
  const auto [place, is_new] = names_.try_emplace(speaker.value, speaker.value);
  if (is_new) {
    if (const auto entity = store_.find_entity(speaker.value)) {
      place->second = entity->name;
    }
  }
  return place->second;
}

std::string SpeakerNames::show_speakers(const Relation& relation) {
  const bool is_unqualified = mark_qualifiers(relation.key).empty();
  if (relation.speakers.empty() || (is_unqualified && relation.is_plain_fact)) {
    return "";
  }
  std::string text = "says ";
  std::string_view separator;
  for (const Speaker& speaker : relation.speakers) {
    text += std::string(separator) + name_of(speaker);
    separator = ", ";
  }
  return text;
}

std::string summarize(const std::vector<Neighbor>& neighbors) {
  const auto count = [&](auto holds) {
    return static_cast<std::uint64_t>(std::ranges::count_if(
        neighbors, [&](const Neighbor& each) { return holds(each.relation); }));
  };
  std::string text =
      format_count(neighbors.size()) + (neighbors.size() == 1 ? " relation" : " relations");
  std::string separator = ": ";
  const auto add = [&](std::uint64_t number, std::string_view words) {
    if (number > 0) {
      text += separator + format_count(number) + " " + std::string(words);
      separator = ", ";
    }
  };
  const auto plain = count([](const Relation& relation) { return relation.is_plain_fact; });
  add(plain, plain == 1 ? "plain fact" : "plain facts");
  add(count([](const Relation& relation) { return relation.key.polarity == Polarity::Negative; }),
      "negative");
  add(count([](const Relation& relation) { return relation.key.modality != Modality::Actual; }),
      "not actual");
  add(count([](const Relation& relation) { return relation.key.is_former; }), "former");
  add(count([](const Relation& relation) {
        return !relation.is_plain_fact && mark_qualifiers(relation.key).empty();
      }),
      "said by named speakers only");
  return text;
}

}  // namespace relata
