// SPDX-License-Identifier: Apache-2.0
#include "extract/names/list_matcher.h"

#include "extract/names/name_key.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace relata {

namespace {

constexpr std::size_t kMaxWords = 12;
constexpr std::size_t kLongerThanAcronyms = 5;

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

/// "Mass." is a state, "Mass" is not.
bool lacks_full_stop(std::string_view text, const NameEntry& entry) {
  return entry.classes == NameClasses{NameClass::Region} && entry.name.ends_with('.') &&
         !text.ends_with('.');
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
  bool is_in_capitals = true;
  std::string titled;  // of words in capitals: "NEW YORK" is listed as "New York"
  const std::size_t end = std::min(range.end, range.begin + kMaxWords);
  for (std::size_t i = range.begin; i < end && can_be_inside(words[i]); ++i) {
    hash.append(words[i].text);
    is_in_capitals &= words[i].shape == WordShape::Upper || words[i].shape == WordShape::Sign;
    if (is_in_capitals) {
      titled += in_title_case(words[i].text);
    }
    if (words[i].shape == WordShape::Sign && !ends_with_letter(words[i])) {
      continue;  // a name does not end with a sign, but may with "'s" ("McDonald's")
    }
    const std::string_view text = text_between(words[range.begin], words[i]);
    const NameEntry* entry = gazetteer.find(text, hash.value());
    if (entry == nullptr && is_in_capitals && titled.size() >= kLongerThanAcronyms) {
      entry = gazetteer.find(titled);
    }
    if (entry != nullptr && entry->classes.contains_any(classes) &&
        !lacks_full_stop(text, *entry)) {
      longest = ListMatch{i + 1, entry};
    }
  }
  return longest;
}

}  // namespace relata
