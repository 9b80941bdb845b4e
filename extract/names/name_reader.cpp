// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_reader.h"

#include "base/utf8.h"
#include "extract/names/capitalized_run.h"
#include "extract/names/head_noun.h"
#include "extract/names/list_matcher.h"
#include "extract/names/listed_name.h"
#include "extract/names/person_name.h"
#include "extract/names/unlisted_name.h"

#include <algorithm>
#include <optional>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr int kSurePerson = 5;
constexpr std::uint8_t kUsualFirstName = 4;

int person_points(const std::optional<NameReading>& reading) {
  return reading ? reading->scores.of(EntityKind::Person) : 0;
}

std::size_t end_of(const std::optional<NameReading>& reading) {
  return reading ? reading->end : 0;
}

/// What each reader says of one place.
struct Readings {
  std::optional<NameReading> listed;
  std::optional<NameReading> headed;
  std::optional<NameReading> title;
  std::optional<NameReading> person;
};

/// A person's name stands against the other readings if it is as long as they are.
bool is_person_best(const NameContext& context, const Readings& readings) {
  const auto& [listed, headed, title, person] = readings;
  if (person_points(person) < kSurePerson || person->end < end_of(headed) ||
      person->end < end_of(listed) || person->end <= end_of(title)) {
    return false;
  }
  const bool is_title = title && title->outcome == Outcome::Title &&
                        context.first().first_name_weight < kUsualFirstName;
  const bool is_event = headed && headed->outcome == Outcome::Event && headed->end == person->end;
  const bool is_listed_phrase = listed && listed->end > context.run.begin + 1 &&
                                (listed->end < person->end || listed->outcome != Outcome::Name);
  return !is_title && !is_event && !is_listed_phrase;
}

NameReading merged(NameReading person, const Readings& others) {
  for (const auto& other : {others.listed, others.headed}) {
    if (other && other->end == person.end && other->outcome == Outcome::Name) {
      person.scores.add(other->scores);
    }
  }
  return person;
}

bool is_title_best(const NameContext& context, const Readings& readings) {
  const auto& title = readings.title;
  if (!title) {
    return false;
  }
  const std::size_t other_end = std::max(end_of(readings.listed), end_of(readings.headed));
  const Word& behind = context.words[std::min(title->end, context.words.size() - 1)];
  // "Officer Park" is no park.
  const bool is_surname_behind =
      other_end == title->end + 1 && title->end == context.run.begin + 1 &&
      behind.has(NameClass::Surname) && !behind.has(NameClass::OrganizationHead);
  return title->end >= other_end || (is_surname_behind && title->outcome == Outcome::Title);
}

/// "Vladimir" is a city, but not in "Vladimir Berg".
bool is_first_name_of_person(const NameContext& context, const Readings& readings) {
  constexpr NameClasses kNeverFirst{NameClass::Country, NameClass::Area, NameClass::Demonym};
  return readings.person && readings.person->end > readings.listed->end &&
         context.first().first_name_weight > 0 && !context.first().has_any(kNeverFirst) &&
         readings.listed->end == context.run.begin + 1;
}

/// "US | Supreme Court" is one name, "US | President …" is two, "Boston Sharks" is one.
NameReading read_behind_listed(NameContext context, NameReading first, std::size_t stretch_end) {
  context.run.begin = first.end;
  context.begins_sentence = false;
  const auto listed = read_listed_name(context);
  const auto institution =
      find_longest_match(context.gazetteer, context.words, context.run, {NameClass::Institution});
  const bool is_chapter = listed && listed->end > first.end + 1 && listed->end >= stretch_end &&
                          listed->scores.best() == EntityKind::Organization;
  if ((institution && institution->end >= stretch_end) || is_chapter) {
    return *listed;  // "US Supreme Court", "Norland Red Cross"
  }
  const bool is_other_name = listed || read_title(context) || context.first().is_common() ||
                             person_points(read_person_name(context)) >= kSurePerson;
  if (is_other_name || first.scores.best() != EntityKind::Place) {
    return first;
  }
  return {Outcome::Name, stretch_end, KindScores(EntityKind::Organization, 3), {}};
}

/// A listed name that a longer one may begin with, or that is also a common word.
NameReading complete_listed(const NameContext& context, NameReading listed) {
  if (listed.outcome != Outcome::Name) {
    return listed;
  }
  const TokenRange stretch = find_stretch(context);
  if (listed.end < stretch.end && listed.scores.best() == EntityKind::Place &&
      context.words[listed.end].shape == WordShape::Lower) {
    return {Outcome::Name, stretch.end, listed.scores, {}};  // "Holm del Norte"
  }
  if (listed.end < stretch.end && context.words[listed.end].is_capital()) {
    return read_behind_listed(context, listed, stretch.end);
  }
  const bool is_single_word = listed.end == context.run.begin + 1;
  const bool is_sure =
      context.first().has_any({NameClass::Country, NameClass::Area, NameClass::Institution});
  if (context.begins_sentence && is_single_word && context.first().is_common() && !is_sure) {
    listed.outcome = Outcome::Doubtful;
  }
  return listed;
}

/// What lists, head nouns, titles or a first name explain.
std::optional<NameReading> read_explained(const NameContext& context) {
  const Readings readings{read_listed_name(context), read_name_with_head(context),
                          read_title(context), read_person_name(context)};
  if (is_person_best(context, readings)) {
    return merged(*readings.person, readings);
  }
  if (is_title_best(context, readings)) {
    return readings.title;
  }
  if (readings.headed && readings.headed->end > end_of(readings.listed)) {
    return readings.headed;
  }
  if (!readings.listed) {
    return std::nullopt;
  }
  return is_first_name_of_person(context, readings) ? *readings.person
                                                    : complete_listed(context, *readings.listed);
}

/// Words that the lists lack but endings give away count as common, too.
bool is_usual_word(const NameContext& context) {
  const Word& word = context.first();
  const std::string_view singular = word.text.substr(0, word.text.size() - 1);
  return word.is_common() || word.text.ends_with("ing") ||
         (word.text.ends_with('s') && word.classes == NameClasses{} &&
          context.gazetteer.classes_of(to_lower(singular)).contains(NameClass::Word));
}

/// A sentence's first word that is a common one: a surname only if the document says so.
NameReading read_first_word(const NameContext& context) {
  const Word& word = context.first();
  const std::size_t end = context.run.begin + 1;
  if (word.lower_classes.contains(NameClass::Role)) {
    return {Outcome::Title, end, {}, {}};
  }
  const bool is_alone = end == find_stretch(context).end && !word.is_function_word();
  return {is_alone ? Outcome::Doubtful : Outcome::Nothing, end, {}, {}};
}

}  // namespace

NameReading read_name(const NameContext& context) {
  if (auto explained = read_explained(context)) {
    return *explained;
  }
  if (context.begins_sentence && is_usual_word(context)) {
    return read_first_word(context);
  }
  if (context.first().is_lone_function_word()) {
    return {Outcome::Nothing, context.run.begin + 1, {}, {}};
  }
  const auto person = read_person_name(context);
  const NameReading unlisted = read_unlisted_name(context);
  return person && person->end >= unlisted.end ? *person : unlisted;
}

}  // namespace relata
