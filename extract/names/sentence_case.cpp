// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_case.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace relata {

namespace {

/// A common word that would be in lower case in a usual sentence. Words that names are made of
/// ("President", "Ministry") say nothing.
bool is_telling(const Word& word) {
  constexpr NameClasses kInNames{NameClass::Title,
                                 NameClass::Honorific,
                                 NameClass::Institution,
                                 NameClass::OrganizationHead,
                                 NameClass::PlaceHead,
                                 NameClass::OtherHead,
                                 NameClass::OrganizationStem,
                                 NameClass::FirstName,
                                 NameClass::Surname,
                                 NameClass::NotName};
  constexpr std::size_t kShortest = 4;  // "of", "the", "and" are in lower case even in titles
  return word.text.size() >= kShortest && word.is_common() && !word.has_any(kInNames) &&
         !word.has_any(kPlaceClasses) && !word.has_any(kOrganizationClasses);
}

/// Words that stay in lower case in a title.
bool is_small_in_titles(const Word& word) {
  constexpr auto kSmallWords = std::to_array<std::string_view>(
      {"a",    "after", "an",  "and", "as",  "at",  "but", "by",   "for", "from",
       "in",   "into",  "nor", "of",  "off", "on",  "or",  "over", "per", "s",
       "than", "the",   "to",  "up",  "v",   "via", "vs",  "with"});
  return std::ranges::binary_search(kSmallWords, word.text);
}

}  // namespace

SentenceCase sentence_case_of(std::span<const Word> sentence) {
  const auto count = [&](auto holds) {
    return static_cast<std::size_t>(std::ranges::count_if(sentence, holds));
  };
  const std::size_t upper = count([](const Word& w) { return w.shape == WordShape::Upper; });
  const std::size_t lower = count([](const Word& w) { return w.shape == WordShape::Lower; });
  const std::size_t mixed = count([](const Word& w) {
    return w.shape == WordShape::Capitalized || w.shape == WordShape::Mixed;
  });
  if (upper >= 3 && upper > 4 * (lower + mixed)) {
    return SentenceCase::Upper;
  }
  const std::span<const Word> rest = sentence.empty() ? sentence : sentence.subspan(1);
  const auto telling = std::ranges::count_if(
      rest, [](const Word& w) { return w.shape == WordShape::Capitalized && is_telling(w); });
  const auto against = std::ranges::count_if(
      rest, [](const Word& w) { return w.shape == WordShape::Lower && !is_small_in_titles(w); });
  return telling >= 2 && telling > 3 * against ? SentenceCase::Title : SentenceCase::Usual;
}

}  // namespace relata
