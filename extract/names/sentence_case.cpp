// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_case.h"

#include <algorithm>

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
  const auto telling_lower = std::ranges::count_if(
      rest, [](const Word& w) { return w.shape == WordShape::Lower && is_telling(w); });
  const auto telling_capital = std::ranges::count_if(
      rest, [](const Word& w) { return w.shape == WordShape::Capitalized && is_telling(w); });
  return telling_capital >= 2 && telling_capital > 3 * telling_lower ? SentenceCase::Title
                                                                     : SentenceCase::Usual;
}

}  // namespace relata
