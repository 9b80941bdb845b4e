// SPDX-License-Identifier: Apache-2.0
#include "extract/names/person_name.h"

#include "extract/names/capitalized_run.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr std::size_t kMaxParts = 5;
constexpr std::uint8_t kUsualFirstName = 3;
constexpr std::uint8_t kFrequentFirstName = 5;

constexpr NameClasses kNeverInPersonNames{NameClass::Date, NameClass::Institution,
                                          NameClass::Designator};
constexpr NameClasses kHeads{NameClass::OrganizationHead, NameClass::OrganizationStem,
                             NameClass::PlaceHead,        NameClass::OtherHead,
                             NameClass::Demonym,          NameClass::NotName};

/// The parts of a possible person's name.
struct PersonParts {
  std::size_t end = 0;
  std::size_t names = 0;  // capitalized words
  bool has_initial = false;
  bool has_suffix = false;
};

/// Acronyms are no part of a person's name, but "ANNA BERG" is one.
bool is_acronym(const Word& word, const Word& first) {
  constexpr std::size_t kShortest = 4;
  return word.shape == WordShape::Upper &&
         (first.shape != WordShape::Upper || word.text.size() < kShortest);
}

bool can_be_part(const Word& word, const Word& first) {
  const bool is_lone_function_word = word.is_function_word() &&
                                     word.first_name_weight < kFrequentFirstName &&
                                     !word.has(NameClass::Particle);
  if (word.has_any(kNeverInPersonNames) || is_acronym(word, first) || is_lone_function_word) {
    return false;
  }
  const bool is_known = word.has(NameClass::Surname) || word.first_name_weight > 0;
  return is_known || word.has(NameClass::Particle) || (!word.is_common() && !word.has_any(kHeads));
}

/// A first part may be any capital: whether it is a first name is asked later.
PersonParts find_parts(const NameContext& context, TokenRange stretch) {
  PersonParts parts{stretch.begin, 0, false, false};
  for (std::size_t i = stretch.begin; i < stretch.end && parts.names < kMaxParts; ++i) {
    const Word& word = context.words[i];
    if (word.has(NameClass::NameSuffix) && parts.names > 0) {
      return {i + 1, parts.names, parts.has_initial, true};
    }
    if (word.is_capital()) {
      // "Anna Berg Show"
      const bool follows_particle = i > stretch.begin &&
                                    context.words[i - 1].shape == WordShape::Lower &&
                                    context.words[i - 1].has(NameClass::Particle);
      const bool is_head_of_longer_name = parts.names >= 2 && word.has_any(kHeads);
      if (i > stretch.begin && word.shape != WordShape::Initial && !follows_particle &&
          (is_head_of_longer_name || !can_be_part(word, context.first()))) {
        break;
      }
      parts.has_initial |= word.shape == WordShape::Initial;
      parts.names += 1;
      parts.end = i + 1;
    } else if (word.text == "&") {
      break;
    } else if (word.shape == WordShape::Lower && context.words[i - 1].text == "-") {
      parts.end = i + 1;  // "Chan-o-cha"
    }
  }
  return parts;
}

bool is_first_name(const Word& word) {
  const std::uint8_t least = word.is_common() ? kFrequentFirstName : kUsualFirstName;
  return word.first_name_weight >= least;
}

/// Points for what the lists know of a name of two words or more.
int points_of_full_name(const NameContext& context, PersonParts parts) {
  const Word& first = context.first();
  const Word& last = context.words[parts.end - 1];
  const bool is_surname = last.has(NameClass::Surname) || has_surname_ending(last.text);
  const bool is_place = first.has_any({NameClass::Country, NameClass::Area});
  if (first.is_function_word() && (context.begins_sentence || !last.has(NameClass::Surname))) {
    return 0;  // "Will Berg go?"
  }
  if (is_first_name(first) && (!is_place || is_surname)) {
    return is_surname ? 7 : 5;
  }
  if (parts.has_initial && !first.is_common() && !last.is_common()) {
    return 5;
  }
  if (first.first_name_weight >= 2 && last.has(NameClass::Surname) && !is_place) {
    return 5;
  }
  if (first.is_common() || last.is_common() || is_place || first.has(NameClass::Demonym)) {
    return 0;
  }
  const bool is_short_enough = parts.names <= 4;
  return is_short_enough ? (first.first_name_weight > 0 || is_surname ? 4 : 2) : 0;
}

}  // namespace

std::optional<NameReading> read_person_name(const NameContext& context) {
  const Word& first = context.first();
  if (first.has_any(kNeverInPersonNames)) {
    return std::nullopt;
  }
  const PersonParts parts = find_parts(context, find_stretch(context));
  int points = parts.names >= 2 ? points_of_full_name(context, parts) : 0;
  if (parts.has_suffix) {
    points += 3;
  }
  const bool has_name = parts.names >= 2 || first.shape != WordShape::Initial;
  if (context.follows_title && has_name && parts.names > 0) {
    points += first.has_any(kPlaceClasses) || first.shape == WordShape::Upper ? 2 : 5;
  }
  if (points <= 0) {
    return std::nullopt;
  }
  return NameReading{
      NameReading::Outcome::Name, parts.end, KindScores(EntityKind::Person, points), {}};
}

bool has_surname_ending(std::string_view word) {
  constexpr auto kEndings = std::to_array<std::string_view>(
      {"ov",        "ova",  "ev",   "eva",      "enko",    "chenko", "ski",   "sky",
       "ska",       "vich", "vic",  "vi\u0107", "shvili",  "adze",   "idze",  "yan",
       "ian",       "sson", "ssen", "nsen",     "opoulos", "akis",   "idis",  "escu",
       "o\u011Flu", "nen",  "czyk", "wicz",     "zadeh",   "berg",   "stein", "mann"});
  constexpr std::size_t kShortest = 5;
  return word.size() >= kShortest &&
         std::ranges::any_of(kEndings, [&](auto ending) { return word.ends_with(ending); });
}

}  // namespace relata
