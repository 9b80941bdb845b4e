// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_reader.h"

#include "base/utf8.h"
#include "extract/names/capitalized_run.h"
#include "extract/names/head_noun.h"
#include "extract/names/kind_context.h"
#include "extract/names/list_matcher.h"
#include "extract/names/listed_name.h"
#include "extract/names/person_name.h"
#include "extract/names/unlisted_name.h"

#include <algorithm>
#include <array>
#include <optional>

namespace relata {

namespace {

using Outcome = NameReading::Outcome;

constexpr int kSurePerson = 5;

int person_points(const std::optional<NameReading>& reading) {
  return reading ? reading->scores.of(EntityKind::Person) : 0;
}

std::size_t end_of(const std::optional<NameReading>& reading) {
  return reading ? reading->end : 0;
}

/// Reads one name after the other along a sentence.
class SentenceReader {
 public:
  SentenceReader(const Gazetteer& gazetteer, std::span<const Word> words, TokenRange sentence)
      : gazetteer_(gazetteer), words_(words), sentence_(sentence) {}

  std::vector<NameCandidate> read() && {
    std::size_t at = sentence_.begin;
    while (at < sentence_.end) {
      if (can_begin_name(words_, at, sentence_.end)) {
        const TokenRange run = find_run(words_, at, sentence_.end);
        read_run(run);
        at = run.end;
      } else {
        ++at;
      }
    }
    return std::move(candidates_);
  }

 private:
  void read_run(TokenRange run) {
    bool follows_title = follows_role(run.begin);
    std::size_t at = run.begin;
    while (at < run.end) {
      if (!can_begin_name(words_, at, run.end)) {
        ++at;
        continue;
      }
      const NameReading reading =
          read_name({gazetteer_, words_, {at, run.end}, begins_sentence(at), follows_title});
      keep(at, reading);
      follows_title = reading.outcome == Outcome::Title;
      at = reading.end;
    }
  }

  void keep(std::size_t begin, const NameReading& reading) {
    if (is_title_of_work({begin, reading.end}, reading) || is_currency(reading.end)) {
      return;
    }
    switch (reading.outcome) {
      case Outcome::Nothing:
      case Outcome::Title:
        return;
      case Outcome::Name:
      case Outcome::Doubtful:
      case Outcome::Demonym:
        candidates_.push_back(
            {{begin, reading.end},
             {},
             reading.outcome == Outcome::Demonym ? MentionType::Demonym : MentionType::Name,
             reading.scores,
             read_kind_context(words_, sentence_, {begin, reading.end}),
             reading.stands_for,
             reading.outcome == Outcome::Doubtful});
    }
  }

  /// Several words in quotes of their own, unless lists or a first name know them.
  [[nodiscard]] bool is_title_of_work(TokenRange name, const NameReading& reading) const {
    constexpr int kKnown = 7;
    if (name.size() < 2 || name.begin == sentence_.begin || name.end >= sentence_.end ||
        reading.scores.best_points() >= kKnown) {
      return false;
    }
    const std::string_view before = words_[name.begin - 1].text;
    const bool has_comma = words_[name.end].text == "," && name.end + 1 < sentence_.end;
    const std::string_view behind = words_[name.end + (has_comma ? 1 : 0)].text;
    return (before == "\"" && behind == "\"") || (before == "\u201C" && behind == "\u201D");
  }

  /// "US$300"
  [[nodiscard]] bool is_currency(std::size_t end) const {
    return end < sentence_.end && words_[end].text == "$" && !words_[end].follows_space;
  }

  NameReading read_name(const NameContext& context) const {
    if (auto explained = read_explained(context)) {
      return *explained;
    }
    if (context.begins_sentence && is_usual_word(context.first())) {
      return read_first_word(context);
    }
    if (context.first().is_function_word() && context.first().first_name_weight == 0) {
      return {Outcome::Nothing, context.run.begin + 1, {}, {}};
    }
    const auto person = read_person_name(context);
    const NameReading unlisted = read_unlisted_name(context);
    return person && person->end >= unlisted.end ? *person : unlisted;
  }

  /// Words that the lists lack but endings give away count as common, too.
  [[nodiscard]] bool is_usual_word(const Word& word) const {
    const std::string_view singular = word.text.substr(0, word.text.size() - 1);
    return word.is_common() || word.text.ends_with("ing") ||
           (word.text.ends_with('s') && word.classes == NameClasses{} &&
            gazetteer_.classes_of(to_lower(singular)).contains(NameClass::Word));
  }

  /// A sentence's first word that is a common one: a surname only if the document says so.
  static NameReading read_first_word(const NameContext& context) {
    const Word& word = context.first();
    const std::size_t end = context.run.begin + 1;
    if (word.lower_classes.contains(NameClass::Role)) {
      return {Outcome::Title, end, {}, {}};
    }
    const bool is_alone = end == find_stretch(context).end && !word.is_function_word();
    return {is_alone ? Outcome::Doubtful : Outcome::Nothing, end, {}, {}};
  }

  /// What lists, head nouns, titles or a first name explain. The longest reading wins.
  [[nodiscard]] std::optional<NameReading> read_explained(const NameContext& context) const {
    auto listed = read_listed_name(context);
    const auto headed = read_name_with_head(context);
    const auto title = read_title(context);
    const auto person = read_person_name(context);
    if (person_points(person) >= kSurePerson && person->end >= end_of(headed) &&
        person->end >= end_of(listed) && person->end > end_of(title)) {
      return merged(*person, listed, headed);
    }
    if (title && is_title_best(context, *title, std::max(end_of(listed), end_of(headed)))) {
      return title;
    }
    if (headed && headed->end > end_of(listed)) {
      return headed;
    }
    if (listed && is_first_name_of(context, *listed, person)) {
      return person;
    }
    return listed ? std::optional(complete_listed(context, *listed)) : std::nullopt;
  }

  /// "Vladimir" is a city, but not in "Vladimir Berg".
  static bool is_first_name_of(const NameContext& context, const NameReading& listed,
                               const std::optional<NameReading>& person) {
    constexpr NameClasses kNeverFirst{NameClass::Country, NameClass::Area, NameClass::Demonym};
    return person && person->end > listed.end && context.first().first_name_weight > 0 &&
           !context.first().has_any(kNeverFirst) && listed.end == context.run.begin + 1;
  }

  static NameReading merged(NameReading person, const std::optional<NameReading>& listed,
                            const std::optional<NameReading>& headed) {
    for (const auto& other : {listed, headed}) {
      if (other && other->end == person.end && other->outcome == Outcome::Name) {
        person.scores.add(other->scores);
      }
    }
    return person;
  }

  [[nodiscard]] bool is_title_best(const NameContext& context, const NameReading& title,
                                   std::size_t other_end) const {
    // "Officer Park" is no park.
    const bool is_surname_behind = other_end == title.end + 1 &&
                                   title.end == context.run.begin + 1 &&
                                   words_[title.end].has(NameClass::Surname) &&
                                   !words_[title.end].has(NameClass::OrganizationHead);
    return title.end >= other_end || (is_surname_behind && title.outcome == Outcome::Title);
  }

  /// A listed name that a longer one may begin with, or that is also a common word.
  [[nodiscard]] NameReading complete_listed(const NameContext& context, NameReading listed) const {
    if (listed.outcome != Outcome::Name) {
      return listed;
    }
    const TokenRange stretch = find_stretch(context);
    if (listed.end < stretch.end && listed.scores.best() == EntityKind::Place &&
        words_[listed.end].shape == WordShape::Lower) {
      return {Outcome::Name, stretch.end, listed.scores, {}};  // "Holm del Norte"
    }
    if (listed.end < stretch.end && words_[listed.end].is_capital()) {
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

  /// "US | Supreme Court" is one name, "US | President …" is two, "Boston Sharks" is one.
  [[nodiscard]] NameReading read_behind_listed(NameContext context, NameReading first,
                                               std::size_t stretch_end) const {
    context.run.begin = first.end;
    context.begins_sentence = false;
    const Word& next = context.first();
    const auto listed = read_listed_name(context);
    const auto institution =
        find_longest_match(gazetteer_, words_, context.run, {NameClass::Institution});
    const bool is_chapter = listed && listed->end > first.end + 1 && listed->end >= stretch_end &&
                            listed->scores.best() == EntityKind::Organization;
    if ((institution && institution->end >= stretch_end) || is_chapter) {
      return *listed;  // "US Supreme Court", "Norland Red Cross"
    }
    const bool is_other_name = listed || read_title(context) || next.is_common() ||
                               person_points(read_person_name(context)) >= kSurePerson;
    if (is_other_name || first.scores.best() != EntityKind::Place) {
      return first;
    }
    return {Outcome::Name, stretch_end, KindScores(EntityKind::Organization, 3), {}};
  }

  [[nodiscard]] bool begins_sentence(std::size_t at) const {
    if (at == sentence_.begin) {
      return true;
    }
    constexpr auto kOpeners = std::to_array<std::string_view>(
        {"\"", "\u201C", "\u2018", "'", "``", ":", "\u2014", "\u2013", "--", "\u2022", "*", "...",
         "\u2026", "(", "[", "|"});
    const Word& before = words_[at - 1];
    const bool is_dash = before.text == "-" && before.follows_space;
    return is_dash || std::ranges::find(kOpeners, before.text) != kOpeners.end();
  }

  /// "singer Anna Berg"
  [[nodiscard]] bool follows_role(std::size_t at) const {
    return at > sentence_.begin && words_[at - 1].shape == WordShape::Lower &&
           words_[at - 1].has(NameClass::Role);
  }

  const Gazetteer& gazetteer_;
  std::span<const Word> words_;
  TokenRange sentence_;
  std::vector<NameCandidate> candidates_;
};

}  // namespace

std::vector<NameCandidate> read_sentence(const Gazetteer& gazetteer, std::span<const Word> words,
                                         TokenRange sentence) {
  return SentenceReader(gazetteer, words, sentence).read();
}

}  // namespace relata
