// SPDX-License-Identifier: Apache-2.0
#include "extract/names/unlisted_name.h"

#include "extract/names/capitalized_run.h"
#include "extract/names/person_name.h"

#include <algorithm>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

/// "McDonald", "O'Brien", "MacLeod": inner capitals of surnames.
bool is_gaelic(std::string_view word) {
  return word.starts_with("Mc") || word.starts_with("Mac") || word.starts_with("O'") ||
         word.starts_with("O\u2019");
}

KindScores scores_of_word(const Word& word) {
  switch (word.shape) {
    case WordShape::Upper:
      return {EntityKind::Organization, 3};
    case WordShape::Mixed:
      return is_gaelic(word.text) ? KindScores(EntityKind::Person, 2)
                                  : KindScores(EntityKind::Organization, 3);
    case WordShape::Capitalized: {
      const bool is_known = word.has(NameClass::Surname) || word.first_name_weight >= 3;
      return {EntityKind::Person, has_surname_ending(word.text) || is_known ? 2 : 1};
    }
    case WordShape::Initial:
    case WordShape::Lower:
    case WordShape::Number:
    case WordShape::Sign:
      return {};
  }
  return {};
}

}  // namespace

NameReading read_unlisted_name(const NameContext& context) {
  const TokenRange stretch = find_stretch(context);
  const auto words = context.words.subspan(stretch.begin, stretch.size());
  const bool is_common =
      std::ranges::all_of(words, [](const Word& w) { return !w.is_capital() || w.is_common(); });
  if (stretch.size() == 1) {
    const bool is_letter = words.front().shape == WordShape::Initial;
    const Outcome outcome = is_letter   ? Outcome::Nothing
                            : is_common ? Outcome::Doubtful
                                        : Outcome::Name;
    return {outcome, stretch.end, scores_of_word(words.front()), {}};
  }
  return {is_common ? Outcome::Doubtful : Outcome::Name,
          stretch.end,
          KindScores(EntityKind::Organization, 2),
          {}};
}

}  // namespace relata
