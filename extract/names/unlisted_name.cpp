// SPDX-License-Identifier: Apache-2.0
#include "extract/names/unlisted_name.h"

#include "base/utf8.h"
#include "extract/names/capitalized_run.h"
#include "extract/names/person_name.h"

#include <algorithm>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr std::size_t kLongestAcronym = 4;

/// "McDonald", "O'Brien", "MacLeod": inner capitals of surnames.
bool is_gaelic(std::string_view word) {
  return word.starts_with("Mc") || word.starts_with("Mac") || word.starts_with("O'") ||
         word.starts_with("O\u2019");
}

KindScores scores_of_word(const Word& word) {
  switch (word.shape) {
    case WordShape::Upper:
      return {EntityKind::Organization, word.text.size() <= kLongestAcronym ? 5 : 2};
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

/// Not "XC90", "cDNA", words of other scripts, or what only goes with a name ("van", "Jr.",
/// "Inc.").
bool can_be_unlisted(std::span<const Word> words) {
  const std::string_view text = words.front().text;
  const char32_t letter = decode_code_point(text, 0).value;
  const bool is_latin = letter < 0x0250 || (letter >= 0x1E00 && letter < 0x1F00);
  const bool has_digit = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
  const bool begins_lower = words.front().shape == WordShape::Mixed && is_lower(letter);
  constexpr NameClasses kNeverAlone{NameClass::Particle, NameClass::NameSuffix,
                                    NameClass::Designator};
  const bool is_no_name_alone = has_digit || begins_lower || words.front().has_any(kNeverAlone);
  return is_latin && (words.size() > 1 || !is_no_name_alone);
}

/// Two or three plain words of which the first is a first name or the last a surname.
bool looks_like_person(std::span<const Word> words) {
  const bool is_plain = std::ranges::all_of(words, [](const Word& word) {
    return word.shape == WordShape::Capitalized || word.shape == WordShape::Initial ||
           word.shape == WordShape::Lower;
  });
  const Word& first = words.front();
  const Word& last = words.back();
  const bool begins_with_particle =
      first.shape == WordShape::Lower ||
      (first.has(NameClass::Particle) && first.text != "La" && first.text != "Le" &&
       first.text != "El" && first.text != "Al");
  const bool is_known = first.first_name_weight >= 2 || begins_with_particle ||
                        (last.has(NameClass::Surname) && !last.is_common());
  const bool ends_with_common = words.size() == 2 && !first.is_common() && last.is_common() &&
                                !last.text.ends_with('s');  // "Zorb Hill", but "Zorb Motors"
  return is_plain && words.size() <= 3 && (is_known || ends_with_common);
}

}  // namespace

NameReading read_unlisted_name(const NameContext& context) {
  const TokenRange stretch = find_stretch(context);
  if (!can_be_unlisted(context.words.subspan(stretch.begin, stretch.size()))) {
    return {Outcome::Nothing, stretch.end, {}, {}};
  }
  const auto words = context.words.subspan(stretch.begin, stretch.size());
  const bool is_common =
      std::ranges::all_of(words, [](const Word& w) { return !w.is_capital() || w.is_common(); });
  if (stretch.size() == 1) {
    const bool is_letter = words.front().shape == WordShape::Initial;
    const bool is_head = words.front().has_any(
        {NameClass::OrganizationHead, NameClass::OrganizationStem, NameClass::PlaceHead});
    const Outcome outcome = is_letter || (is_common && is_head) ? Outcome::Nothing
                            : is_common                         ? Outcome::Doubtful
                                                                : Outcome::Name;
    return {outcome, stretch.end, scores_of_word(words.front()), {}};
  }
  const EntityKind kind = looks_like_person(words) ? EntityKind::Person : EntityKind::Organization;
  return {is_common ? Outcome::Doubtful : Outcome::Name, stretch.end, KindScores(kind, 2), {}};
}

}  // namespace relata
