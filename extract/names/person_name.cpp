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
                             NameClass::Demonym,          NameClass::NotName,
                             NameClass::Country};

/// The parts of a possible person's name.
struct PersonParts {
  std::size_t end = 0;
  std::size_t names = 0;  // capitalized words
  bool has_initial = false;
  bool has_suffix = false;
  bool has_particle = false;
};

/// Acronyms are no part of a person's name, but "ANNA BERG" is one.
bool is_acronym(const Word& word, const Word& first) {
  constexpr std::size_t kShortest = 4;
  return word.shape == WordShape::Upper &&
         (first.shape != WordShape::Upper || word.text.size() < kShortest);
}

bool can_be_part(const Word& word, const Word& first) {
  if (word.has_any(kNeverInPersonNames) || is_acronym(word, first) ||
      word.is_lone_function_word()) {
    return false;
  }
  const bool is_known = word.has(NameClass::Surname) || word.first_name_weight > 0;
  return is_known || word.has(NameClass::Particle) || (!word.is_common() && !word.has_any(kHeads));
}

bool is_first_name(const Word& word) {
  const std::uint8_t least = word.is_common() ? kFrequentFirstName : kUsualFirstName;
  return word.first_name_weight >= least;
}

/// Reads the parts one by one.
class PartReader {
 public:
  PartReader(const NameContext& context, TokenRange stretch)
      : words_(context.words), stretch_(stretch) {
    parts_.end = stretch.begin;
  }

  PersonParts read() && {
    for (std::size_t i = stretch_.begin; i < stretch_.end && parts_.names < kMaxParts; ++i) {
      if (!read_part(i)) {
        break;
      }
    }
    return parts_;
  }

 private:
  /// Whether more may follow.
  bool read_part(std::size_t i) {
    const Word& word = words_[i];
    if (word.has(NameClass::NameSuffix) && parts_.names > 0) {
      parts_.end = i + 1;
      parts_.has_suffix = true;
      return false;
    }
    parts_.has_particle |= word.has(NameClass::Particle);
    if (!word.is_capital()) {
      parts_.end = is_syllable(i) ? i + 1 : parts_.end;
      return word.text != "&";
    }
    if (!is_part(i)) {
      return false;
    }
    parts_.has_initial |= word.shape == WordShape::Initial;
    parts_.names += 1;
    parts_.end = i + 1;
    return true;
  }

  /// "Chan-o-|cha"
  [[nodiscard]] bool is_syllable(std::size_t i) const {
    return i > stretch_.begin && words_[i].shape == WordShape::Lower && words_[i - 1].text == "-";
  }

  /// The first part may be any capital: whether it is a first name is asked later.
  [[nodiscard]] bool is_part(std::size_t i) const {
    if (i == stretch_.begin || follows_particle(i)) {
      return true;
    }
    const Word& word = words_[i];
    if (word.shape == WordShape::Initial) {
      return word.text != "I" && word.text != "A";  // words, unless with a point
    }
    return !is_head_of_longer_name(word) && can_be_part(word, first());
  }

  [[nodiscard]] bool follows_particle(std::size_t i) const {
    return words_[i - 1].shape == WordShape::Lower && words_[i - 1].has(NameClass::Particle);
  }

  /// "Anna Berg | Show", but "Anna Maria Fields".
  [[nodiscard]] bool is_head_of_longer_name(const Word& word) const {
    const bool is_surname = word.has(NameClass::Surname) && word.has(NameClass::PlaceHead) &&
                            first().first_name_weight >= kFrequentFirstName;
    return parts_.names >= 2 && word.has_any(kHeads) && !is_surname;
  }

  [[nodiscard]] const Word& first() const { return words_[stretch_.begin]; }

  std::span<const Word> words_;
  TokenRange stretch_;
  PersonParts parts_;
};

/// Points for what the lists know of a name of two words or more.
int points_of_full_name(const NameContext& context, PersonParts parts) {
  const Word& first = context.first();
  const Word& last = context.words[parts.end - 1];
  const bool is_surname = last.has(NameClass::Surname) || has_surname_ending(last.text);
  const bool is_place = first.has_any({NameClass::Country, NameClass::Area}) ||
                        (first.has(NameClass::Capital) && !is_first_name(first));
  if (first.is_function_word() && (context.begins_sentence || !last.has(NameClass::Surname))) {
    return 0;  // "Will Berg go?"
  }
  const bool is_head = last.has_any(kHeads) && first.first_name_weight < kFrequentFirstName;
  if (is_head && !parts.has_initial) {
    return 0;  // "Easter Island"
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
  const bool is_short_enough = parts.names <= 4 || parts.has_particle;
  return is_short_enough ? (first.first_name_weight > 0 || is_surname ? 4 : 2) : 0;
}

}  // namespace

std::optional<NameReading> read_person_name(const NameContext& context) {
  const Word& first = context.first();
  if (first.has_any(kNeverInPersonNames)) {
    return std::nullopt;
  }
  const PersonParts parts = PartReader(context, find_stretch(context)).read();
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
