// SPDX-License-Identifier: Apache-2.0
#include "extract/names/list_matcher.h"

#include "extract/names/name_key.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace relata {

namespace {

constexpr std::size_t kMaxWords = 12;

/// Whether a sign may stand inside a listed name.
bool can_be_inside(const Word& word) {
  if (word.shape != WordShape::Sign) {
    return true;
  }
  constexpr std::string_view kSigns = "-&.'!/";
  return word.text.size() == 1 ? kSigns.find(word.text.front()) != std::string_view::npos
                               : word.text == "'s" || word.text == "\u2019s" ||
                                     word.text == "\u2019" || word.text == "\u2013";
}

bool ends_with_letter(const Word& sign) {
  return sign.text.back() == 's';
}

bool can_be_retitled(const Word& first, const std::string& titled) {
  constexpr std::size_t kLongerThanAcronyms = 5;
  return first.shape == WordShape::Upper && titled.size() >= kLongerThanAcronyms;
}

std::string_view text_between(const Word& first, const Word& last) {
  return {first.text.data(),
          static_cast<std::size_t>(last.text.data() + last.text.size() - first.text.data())};
}

}  // namespace

std::optional<ListMatch> find_longest_match(const Gazetteer& gazetteer, std::span<const Word> words,
                                            TokenRange range, NameClasses classes) {
  std::optional<ListMatch> longest;
  NameHash hash;
  std::string titled;  // of words in capitals: "NEW YORK" is listed as "New York"
  const std::size_t end = std::min(range.end, range.begin + kMaxWords);
  for (std::size_t i = range.begin; i < end && can_be_inside(words[i]); ++i) {
    hash.append(words[i].text);
    if (words[range.begin].shape == WordShape::Upper) {
      titled += words[i].shape == WordShape::Upper ? in_title_case(words[i].text)
                                                   : std::string(words[i].text);
    }
    if (words[i].shape == WordShape::Sign && !ends_with_letter(words[i])) {
      continue;  // a name does not end with a sign, but may with "'s" ("McDonald's")
    }
    const std::string_view text = text_between(words[range.begin], words[i]);
    const NameEntry* entry = gazetteer.find(text, hash.value());
    if (entry == nullptr && can_be_retitled(words[range.begin], titled)) {
      entry = gazetteer.find(titled);
    }
    if (entry != nullptr && entry->classes.contains_any(classes)) {
      longest = ListMatch{i + 1, entry};
    }
  }
  return longest;
}

}  // namespace relata
