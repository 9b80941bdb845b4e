// SPDX-License-Identifier: Apache-2.0
#include "extract/names/listed_name.h"

#include "extract/names/capitalized_run.h"
#include "extract/names/head_noun.h"
#include "extract/names/list_matcher.h"

#include <algorithm>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr std::uint8_t kUsualFirstName = 4;

constexpr NameClasses kListed{
    NameClass::Country, NameClass::HistoricCountry, NameClass::Region,
    NameClass::Capital, NameClass::MajorCity,       NameClass::City,
    NameClass::Area,    NameClass::Demonym,         NameClass::Member,
    NameClass::Media,   NameClass::Institution,     NameClass::Organization,
    NameClass::Company, NameClass::NotName,         NameClass::Date};

bool is_demonym(NameClasses classes) {
  return classes.contains_any({NameClass::Demonym, NameClass::Member});
}

/// "speaks Russian", "in Russian", "the Russian language": a language.
bool is_language(const NameContext& context, std::size_t end) {
  const auto& words = context.words;
  if (end < words.size() && (words[end].text == "language" || words[end].text == "dialect")) {
    return true;
  }
  if (context.run.begin == 0) {
    return false;
  }
  const std::string_view before = words[context.run.begin - 1].text;
  const bool ends_clause = end >= words.size() || words[end].shape == WordShape::Sign;
  const bool is_spoken = before == "speak" || before == "speaks" || before == "spoke" ||
                         before == "speaking" || before == "in" || before == "into";
  return is_spoken && ends_clause && (end >= words.size() || words[end].text != "-");
}

/// Towns called Best, Time or Split are rarer in the news than those words.
bool is_only_a_common_city(const Word& word) {
  constexpr NameClasses kBetterKnown{NameClass::Country, NameClass::Region,  NameClass::Capital,
                                     NameClass::Area,    NameClass::Demonym, NameClass::Member};
  return word.has(NameClass::City) && word.is_common() && !word.has_any(kBetterKnown) &&
         !word.has_any(kOrganizationClasses);
}

/// A common word that neither is nor begins a name.
bool is_of_portfolio(const NameContext& context, std::size_t at) {
  const Word& word = context.words[at];
  const TokenRange rest{at, context.run.end};
  return word.is_capital() && word.is_common() && word.first_name_weight < kUsualFirstName &&
         !find_longest_match(context.gazetteer, context.words, rest, kPlaceClasses) &&
         !word.has_any(kOrganizationClasses);
}

/// Common words behind "Minister of": a portfolio.
std::size_t skip_portfolio(const NameContext& context, std::size_t end) {
  const auto& words = context.words;
  if (end + 1 >= context.run.end || !(words[end].text == "of" || words[end].text == "for")) {
    return end;
  }
  std::size_t at = end + 1;
  while (at < context.run.end &&
         (words[at].text == "the" || words[at].text == "and" || is_of_portfolio(context, at))) {
    ++at;
  }
  while (at > end && !words[at - 1].is_capital()) {
    --at;
  }
  return at;
}

}  // namespace

KindScores scores_of(const NameEntry& entry, bool is_phrase) {
  const NameClasses classes = entry.classes;
  KindScores scores;
  const auto add = [&](NameClasses some, EntityKind kind, int points) {
    if (classes.contains_any(some)) {
      scores.add(kind, std::max(points - scores.of(kind), 0));  // the best list counts
    }
  };
  add({NameClass::Country, NameClass::Area, NameClass::HistoricCountry}, EntityKind::Place, 9);
  add({NameClass::Capital}, EntityKind::Place, 8);
  add({NameClass::MajorCity}, EntityKind::Place, 6);
  add({NameClass::Region}, EntityKind::Place, is_phrase ? 6 : 4);
  add({NameClass::City}, EntityKind::Place, is_phrase ? 5 : 3);
  add({NameClass::Institution, NameClass::Media}, EntityKind::Organization, 8);
  add({NameClass::Organization}, EntityKind::Organization, 7);
  add({NameClass::Company}, EntityKind::Organization, is_phrase ? 6 : 5);
  add({NameClass::Surname}, EntityKind::Person, is_phrase ? 0 : 2);
  const std::uint8_t weight = entry.first_name_weight;
  scores.add(EntityKind::Person, weight == 0 || is_phrase ? 0 : weight < kUsualFirstName ? 1 : 3);
  return scores;
}

std::optional<NameReading> read_listed_name(const NameContext& context) {
  const auto match = find_longest_match(context.gazetteer, context.words, context.run, kListed);
  if (!match) {
    return std::nullopt;
  }
  const NameClasses classes = match->entry->classes;
  const bool is_phrase = match->end > context.run.begin + 1;
  if (classes.contains_any({NameClass::Date, NameClass::NotName})) {
    return NameReading{Outcome::Nothing, match->end, {}, {}};
  }
  if (!is_phrase && is_only_a_common_city(context.first())) {
    return std::nullopt;
  }
  if (is_demonym(classes)) {
    const EntityKind kind =
        classes.contains(NameClass::Member) ? EntityKind::Organization : EntityKind::Place;
    const bool is_named = !is_language(context, match->end);
    return NameReading{is_named ? Outcome::Demonym : Outcome::Nothing, match->end,
                       KindScores(kind, 10), match->entry->stands_for};
  }
  if (classes.contains_any(kPlaceClasses) || classes.contains_any(kOrganizationClasses)) {
    const std::size_t end = classes.contains(NameClass::Institution)
                                ? extend_over_links(context, match->end)
                                : match->end;
    return NameReading{Outcome::Name, end, scores_of(*match->entry, is_phrase), {}};
  }
  return std::nullopt;
}

std::optional<NameReading> read_title(const NameContext& context) {
  const auto title = find_longest_match(context.gazetteer, context.words, context.run,
                                        {NameClass::Title, NameClass::Honorific});
  if (!title) {
    return std::nullopt;
  }
  const std::size_t end = skip_portfolio(context, title->end);
  const bool has_name =
      end < context.run.end && can_begin_name(context.words, end, context.run.end);
  return NameReading{has_name ? Outcome::Title : Outcome::Nothing, end, {}, {}};
}

}  // namespace relata
