// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/lexicon.h"

#include "extract/relations/split_text.h"
#include "extract/text/word_prefix.h"

#include <algorithm>

namespace relata {
namespace {

/// The bytes up to the first hyphen that splits; at least one.
std::size_t part_size(std::string_view word) {
  std::size_t hyphen = word.find('-');
  while (hyphen != std::string_view::npos && hyphen > 0 && is_prefix_hyphen(word, hyphen)) {
    hyphen = word.find('-', hyphen + 1);
  }
  return std::max<std::size_t>(std::min(hyphen, word.size()), 1);
}

/// As the tokenizer splits it: "vice-president" is three words, "co-founder" one.
std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words;
  for (std::string_view word : split_text(phrase, ' ')) {
    while (!word.empty()) {
      const std::size_t size = part_size(word);
      words.emplace_back(word.substr(0, size));
      word.remove_prefix(size);
    }
  }
  return words;
}

}  // namespace

std::optional<ClassId> Lexicon::find_class(std::string_view name) const {
  const auto found = class_ids_.find(name);
  return found == class_ids_.end() ? std::nullopt : std::optional(found->second);
}

ClassId Lexicon::add_class(std::string_view name, InflectedClass part) {
  if (const auto found = find_class(name)) {
    return *found;
  }
  const auto id = id_at<WordClass>(classes_.size());
  classes_.push_back({std::string(name), part});
  class_ids_.emplace(name, id);
  return id;
}

std::size_t Lexicon::add_meaning(const std::vector<std::string>& meaning) {
  if (meanings_.empty() || meanings_.back() != meaning) {
    meanings_.push_back(meaning);
  }
  return meanings_.size() - 1;
}

void Lexicon::add(ClassId word_class, std::string_view phrase,
                  const std::vector<std::string>& meaning) {
  const std::vector<std::string> words = words_of(phrase);
  const InflectedClass part = classes_[word_class.index()].part;
  const std::size_t head = part == InflectedClass::Verb ? 0 : words.size() - 1;
  const std::size_t meaning_number = add_meaning(meaning);
  for (const InflectedWord& inflected : inflect(words[head], part)) {
    std::vector<std::string> surface = words;
    surface[head] = inflected.text;
    const std::string first = surface.front();
    surface.erase(surface.begin());
    entries_[first].push_back(
        {surface, {word_class, inflected.forms, words.size(), meaning_number}});
  }
}

std::vector<Sense> Lexicon::senses_at(std::span<const std::string_view> words) const {
  std::vector<Sense> senses;
  const auto found = words.empty() ? entries_.end() : entries_.find(std::string(words.front()));
  if (found == entries_.end()) {
    return senses;
  }
  const auto behind = words.subspan(1);
  for (const Entry& entry : found->second) {
    if (entry.rest.size() <= behind.size() &&
        std::ranges::equal(entry.rest, behind.first(entry.rest.size()))) {
      senses.push_back(entry.sense);
    }
  }
  return senses;
}

}  // namespace relata
