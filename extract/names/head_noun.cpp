// SPDX-License-Identifier: Apache-2.0
#include "extract/names/head_noun.h"

#include "extract/names/capitalized_run.h"
#include "extract/names/list_matcher.h"

#include <algorithm>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr int kOrganizationPoints = 6;
constexpr int kPlacePoints = 5;
constexpr int kMaxExtensions = 3;

NameReading name_of(EntityKind kind, int points, std::size_t end) {
  return {Outcome::Name, end, KindScores(kind, points), {}};
}

/// "of", "for", "on"; "University of Norland at Norstad".
bool is_link_behind(const Word& link, const Word& before) {
  return link.text == "of" || link.text == "for" ||
         (link.text == "on" && before.has(NameClass::OrganizationStem));
}

/// The stretch behind "of", "of the", "for"; empty when none stands there.
TokenRange stretch_behind_link(const NameContext& context, std::size_t end) {
  const auto& words = context.words;
  std::size_t at = end;
  if (at >= context.run.end || !is_link_behind(words[at], words[end - 1])) {
    return {end, end};
  }
  at += 1;
  at += at < context.run.end && words[at].text == "the" ? 1U : 0U;
  if (at >= context.run.end || !words[at].is_capital() || words[at].has(NameClass::Date)) {
    return {end, end};
  }
  NameContext behind = context;
  behind.run.begin = at;
  const TokenRange stretch = find_stretch(behind);
  const auto listed = find_longest_match(context.gazetteer, words, behind.run, kPlaceClasses);
  return listed && listed->end > stretch.end ? TokenRange{at, listed->end} : stretch;
}

bool is_all_common(const NameContext& context, TokenRange stretch) {
  for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
    const Word& word = context.words[i];
    if (word.is_capital() && (!word.is_common() || word.has_any(kPlaceClasses))) {
      return false;
    }
  }
  return true;
}

/// "Health | and Human Services": both sides are common words.
std::size_t extend_over_and(const NameContext& context, TokenRange stretch) {
  const auto& words = context.words;
  const std::size_t at = stretch.end;
  const bool is_pair = at + 1 < context.run.end && words[at].text == "and" &&
                       words[at + 1].is_capital() && is_all_common(context, stretch);
  if (!is_pair) {
    return stretch.end;
  }
  NameContext behind = context;
  behind.run.begin = at + 1;
  const TokenRange second = find_stretch(behind);
  return is_all_common(context, second) ? second.end : stretch.end;
}

/// A lone capitalized common word is a name only with something that belongs to it.
bool is_complete(TokenRange stretch) {
  return stretch.size() >= 2;
}

constexpr NameClasses kHeads{NameClass::OrganizationHead, NameClass::OrganizationStem,
                             NameClass::Institution,      NameClass::Designator,
                             NameClass::PlaceHead,        NameClass::PlaceStem,
                             NameClass::OtherHead,        NameClass::OtherStem};

/// What the last word says of the kind; the last two where they are listed together ("Research
/// Center" is not "Convention Center").
NameClasses head_of(const NameContext& context, TokenRange stretch) {
  if (stretch.size() >= 2) {
    const TokenRange last_two{stretch.end - 2, stretch.end};
    const auto pair = find_longest_match(context.gazetteer, context.words, last_two, kHeads);
    if (pair && pair->end == stretch.end) {
      return pair->entry->classes;
    }
  }
  return context.words[stretch.end - 1].classes;
}

std::optional<NameReading> read_stem(const NameContext& context, TokenRange stretch) {
  const NameClasses head = head_of(context, stretch);
  const std::size_t extended = extend_over_links(context, stretch.end);
  if (extended == stretch.end) {
    return std::nullopt;
  }
  if (head.contains(NameClass::OtherStem) && !head.contains(NameClass::OrganizationStem)) {
    return NameReading{Outcome::Nothing, extended, {}, {}};
  }
  if (head.contains(NameClass::PlaceStem) && context.words[stretch.end].text == "of") {
    return name_of(EntityKind::Place, kPlacePoints, extended);
  }
  const bool is_organization = head.contains_any(
      {NameClass::OrganizationStem, NameClass::OrganizationHead, NameClass::Institution});
  return is_organization
             ? std::optional(name_of(EntityKind::Organization, kOrganizationPoints, extended))
             : std::nullopt;
}

/// "Hurricane Anna", "Tropical Storm Anna", "Windows 10"; "Lake Anna".
std::optional<NameReading> read_prefix(const NameContext& context, TokenRange stretch) {
  const auto prefix = find_longest_match(context.gazetteer, context.words, context.run,
                                         {NameClass::OtherPrefix, NameClass::PlacePrefix});
  if (!prefix) {
    return std::nullopt;
  }
  if (prefix->entry->classes.contains(NameClass::PlacePrefix)) {
    return prefix->end < stretch.end
               ? std::optional(name_of(EntityKind::Place, kPlacePoints, stretch.end))
               : std::nullopt;
  }
  const bool has_number =
      stretch.end < context.run.end && context.words[stretch.end].shape == WordShape::Number;
  const std::size_t end = has_number ? stretch.end + 1 : stretch.end;
  return prefix->end < end ? std::optional(NameReading{Outcome::Event, end, {}, {}}) : std::nullopt;
}

/// The last word of the stretch is the head.
std::optional<NameReading> read_head(const NameContext& context, TokenRange stretch) {
  if (!is_complete(stretch)) {
    return std::nullopt;
  }
  const NameClasses head = head_of(context, stretch);
  if (head.contains_any(
          {NameClass::OrganizationHead, NameClass::Institution, NameClass::Designator})) {
    return name_of(EntityKind::Organization, kOrganizationPoints,
                   extend_over_links(context, stretch.end));
  }
  if (head.contains(NameClass::PlaceHead)) {
    return name_of(EntityKind::Place, kPlacePoints, stretch.end);
  }
  if (head.contains(NameClass::OtherHead)) {
    return NameReading{Outcome::Nothing, stretch.end, {}, {}};
  }
  return std::nullopt;
}

/// "Retired | US Supreme Court": the name begins behind the sentence's first word.
bool begins_behind_first_word(const NameContext& context) {
  const std::size_t second = context.run.begin + 1;
  if (!context.begins_sentence || second >= context.run.end || !context.first().is_common() ||
      context.first().has_any(kHeads)) {
    return false;
  }
  const Word& word = context.words[second];
  const bool begins_name = word.has_any({NameClass::Country, NameClass::Demonym}) ||
                           (word.shape == WordShape::Upper && !word.is_common());
  return begins_name || context.first().lower_classes.contains(NameClass::PersonVerb);
}

/// A clear head in the middle, without another at the end: "Norland Foreign Ministry | Anna Berg".
TokenRange cut_behind_head(const NameContext& context, TokenRange stretch) {
  constexpr NameClasses kClearHeads{NameClass::OrganizationStem, NameClass::Designator};
  if (head_of(context, stretch).contains_any(kHeads)) {
    return stretch;
  }
  for (std::size_t i = stretch.end - 1; i > stretch.begin + 1; --i) {
    if (context.words[i - 1].has_any(kClearHeads)) {
      return {stretch.begin, i};
    }
  }
  return stretch;
}

/// "Disaster Reduction | and Management Council", "Anna | and Peter Berg Foundation": the second
/// half has the head, and both halves are common words or first names.
TokenRange extend_over_conjunction(const NameContext& context, TokenRange stretch) {
  const auto& words = context.words;
  const std::size_t at = stretch.end;
  const bool is_conjunction = at + 1 < context.run.end && words[at].text == "and" &&
                              words[at + 1].is_capital() && !words[at + 1].has_any(kPlaceClasses);
  if (!is_conjunction) {
    return stretch;
  }
  NameContext behind = context;
  behind.run.begin = at + 1;
  const TokenRange second = find_stretch(behind);
  constexpr std::uint8_t kUsualFirstName = 3;
  const bool are_first_names = stretch.size() == 1 && second.size() > 1 &&
                               context.first().first_name_weight >= kUsualFirstName &&
                               words[second.begin].first_name_weight >= kUsualFirstName;
  const bool are_common = stretch.size() > 1 && second.size() > 1 &&
                          is_all_common(context, stretch) && is_all_common(context, second) &&
                          !head_of(context, stretch).contains_any(kHeads);
  const bool is_headed = head_of(context, second).contains(NameClass::OrganizationHead);
  return is_headed && (are_first_names || are_common) ? TokenRange{stretch.begin, second.end}
                                                      : stretch;
}

constexpr NameClasses kListedOwners{NameClass::Country,     NameClass::HistoricCountry,
                                    NameClass::Region,      NameClass::Capital,
                                    NameClass::City,        NameClass::Area,
                                    NameClass::Institution, NameClass::Organization,
                                    NameClass::Media,       NameClass::Company};

/// "Norland Sheriff|'s Office", "People|'s Party": the owner is a common noun.
TokenRange extend_over_possessive(const NameContext& context, TokenRange stretch) {
  const auto& words = context.words;
  const Word& owner = words[stretch.end - 1];
  const bool is_possessive =
      stretch.end + 1 < context.run.end &&
      (words[stretch.end].text == "'s" || words[stretch.end].text == "\u2019s" ||
       words[stretch.end].text == "'" || words[stretch.end].text == "\u2019");
  const auto listed = find_longest_match(context.gazetteer, words, stretch, kListedOwners);
  if (!is_possessive || !owner.is_common() || (listed && listed->end == stretch.end)) {
    return stretch;
  }
  NameContext behind = context;
  behind.run.begin = stretch.end + 1;
  const TokenRange owned = find_stretch(behind);
  const bool is_headed = head_of(context, owned)
                             .contains_any({NameClass::OrganizationHead,
                                            NameClass::OrganizationStem, NameClass::PlaceHead});
  return is_headed ? TokenRange{stretch.begin, owned.end} : stretch;
}

}  // namespace

std::size_t extend_over_links(const NameContext& context, std::size_t end) {
  for (int i = 0; i < kMaxExtensions; ++i) {
    const TokenRange behind = stretch_behind_link(context, end);
    if (behind.end == end) {
      return end;
    }
    end = extend_over_and(context, behind);
  }
  return end;
}

std::optional<NameReading> read_name_with_head(const NameContext& context) {
  if (context.first().is_function_word() || context.first().has(NameClass::Date) ||
      begins_behind_first_word(context)) {
    return std::nullopt;
  }
  const TokenRange stretch = extend_over_conjunction(
      context, extend_over_possessive(context, cut_behind_head(context, find_stretch(context))));
  if (auto stem = read_stem(context, stretch)) {
    return stem;
  }
  if (auto prefix = read_prefix(context, stretch)) {
    return prefix;
  }
  return read_head(context, stretch);
}

}  // namespace relata
