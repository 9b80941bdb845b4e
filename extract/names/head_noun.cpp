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

bool is_link_with(const Word& word, std::string_view a, std::string_view b) {
  return word.text == a || word.text == b;
}

/// The stretch behind "of", "of the", "for"; empty when none stands there.
TokenRange stretch_behind_link(const NameContext& context, std::size_t end) {
  const auto& words = context.words;
  std::size_t at = end;
  if (at >= context.run.end || !(is_link_with(words[at], "of", "for") || words[at].text == "on")) {
    return {end, end};
  }
  at += 1;
  at += at < context.run.end && words[at].text == "the" ? 1U : 0U;
  if (at >= context.run.end || !words[at].is_capital()) {
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

std::optional<NameReading> read_stem(const NameContext& context, TokenRange stretch) {
  const Word& last = context.words[stretch.end - 1];
  const std::size_t extended = extend_over_links(context, stretch.end);
  if (extended == stretch.end) {
    return std::nullopt;
  }
  if (last.has(NameClass::OtherStem) && !last.has(NameClass::OrganizationStem)) {
    return NameReading{Outcome::Nothing, extended, {}, {}};
  }
  if (last.has(NameClass::PlaceStem) && context.words[stretch.end].text == "of") {
    return name_of(EntityKind::Place, kPlacePoints, extended);
  }
  const bool is_organization = last.has_any(
      {NameClass::OrganizationStem, NameClass::OrganizationHead, NameClass::Institution});
  return is_organization
             ? std::optional(name_of(EntityKind::Organization, kOrganizationPoints, extended))
             : std::nullopt;
}

std::optional<NameReading> read_prefix(const NameContext& context, TokenRange stretch) {
  if (!is_complete(stretch) && stretch.end < context.run.end &&
      context.words[stretch.end].shape != WordShape::Number) {
    return std::nullopt;
  }
  if (context.first().has(NameClass::OtherPrefix)) {
    const std::size_t end =
        stretch.end < context.run.end && context.words[stretch.end].shape == WordShape::Number
            ? stretch.end + 1
            : stretch.end;
    return NameReading{Outcome::Nothing, end, {}, {}};
  }
  if (context.first().has(NameClass::PlacePrefix) && is_complete(stretch)) {
    return name_of(EntityKind::Place, kPlacePoints, stretch.end);
  }
  return std::nullopt;
}

/// The last word of the stretch is the head.
std::optional<NameReading> read_head(const NameContext& context, TokenRange stretch) {
  const Word& last = context.words[stretch.end - 1];
  if (!is_complete(stretch)) {
    return std::nullopt;
  }
  if (last.has_any({NameClass::OrganizationHead, NameClass::Institution, NameClass::Designator})) {
    return name_of(EntityKind::Organization, kOrganizationPoints,
                   extend_over_links(context, stretch.end));
  }
  if (last.has(NameClass::PlaceHead)) {
    return name_of(EntityKind::Place, kPlacePoints, stretch.end);
  }
  if (last.has(NameClass::OtherHead)) {
    return NameReading{Outcome::Nothing, stretch.end, {}, {}};
  }
  return std::nullopt;
}

/// A head in the middle, with other names behind it: "Norland Foreign Ministry | Anna Berg".
TokenRange cut_behind_head(const NameContext& context, TokenRange stretch) {
  constexpr NameClasses kClearHeads{NameClass::OrganizationStem, NameClass::Designator};
  for (std::size_t i = stretch.end - 1; i > stretch.begin + 1; --i) {
    if (context.words[i - 1].has_any(kClearHeads) && context.words[i].first_name_weight > 2) {
      return {stretch.begin, i};
    }
  }
  return stretch;
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
  if (context.first().is_function_word()) {
    return std::nullopt;
  }
  const TokenRange stretch = cut_behind_head(context, find_stretch(context));
  if (auto stem = read_stem(context, stretch)) {
    return stem;
  }
  if (auto prefix = read_prefix(context, stretch)) {
    return prefix;
  }
  return read_head(context, stretch);
}

}  // namespace relata
