// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/time_reader.h"

#include "extract/phrases/time_word.h"
#include "extract/text/calendar_date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace relata {
namespace {

/// Units with the sign that ISO 8601 gives their durations; none where it has no sign.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kUnits{{{"day", "D"},
                                                                               {"week", "W"},
                                                                               {"month", "M"},
                                                                               {"year", "Y"},
                                                                               {"decade", ""},
                                                                               {"hour", "H"},
                                                                               {"minute", "M"},
                                                                               {"second", "S"}}};

constexpr std::array<std::string_view, 11> kSpans{"day",    "week",    "month",  "year",
                                                  "decade", "weekend", "spring", "summer",
                                                  "autumn", "winter",  "season"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

TimePhrase phrase(TokenRange rest, std::size_t size, ResolvedTime time) {
  return {.tokens = {rest.begin, rest.begin + size},
          .start = std::move(time.start),
          .end = std::move(time.end)};
}

ResolvedTime resolved(const CalendarDate& date) {
  return is_valid(date) ? ResolvedTime{to_iso(date), to_iso(date)} : ResolvedTime{};
}

/// How much later "last", "this", "next" point.
std::optional<int> find_direction(std::string_view word) {
  if (word == "last" || word == "past") {
    return -1;
  }
  return word == "this" ? std::optional(0) : word == "next" ? std::optional(1) : std::nullopt;
}

}  // namespace

std::optional<TimePhrase> TimeReader::read(TokenRange rest) const {
  constexpr std::array<Reading (TimeReader::*)(TokenRange) const, 9> kForms{
      &TimeReader::read_iso_date, &TimeReader::read_month,    &TimeReader::read_years,
      &TimeReader::read_decade,   &TimeReader::read_day_name, &TimeReader::read_pointer,
      &TimeReader::read_count,    &TimeReader::read_modified, &TimeReader::read_then};
  Reading longest;
  for (const auto form : kForms) {
    Reading reading = (this->*form)(rest);
    if (reading && (!longest || longest->tokens.end < reading->tokens.end)) {
      longest = std::move(reading);
    }
  }
  return longest;
}

/// "2022-03-31": the tokenizer parts it at its hyphens.
TimeReader::Reading TimeReader::read_iso_date(TokenRange rest) const {
  const auto year = find_year(word(rest, 0));
  const auto month = find_number(word(rest, 2));
  const auto day = find_number(word(rest, 4));
  const bool has_form = word(rest, 1) == "-" && word(rest, 2).size() == 2 && word(rest, 3) == "-" &&
                        word(rest, 4).size() == 2;
  return year && month && day && has_form ? Reading(phrase(rest, 5, resolved({*year, month, day})))
                                          : std::nullopt;
}

/// "July 17", "July 17, 2022", "July 2022", "17 July 2022", "17th of July"; "July" when announced.
TimeReader::Reading TimeReader::read_month(TokenRange rest) const {
  auto day = find_day_of_month(word(rest, 0));
  std::size_t size = day ? (word(rest, 1) == "of" ? 2 : 1) : 0;
  const auto month = find_month(word(rest, size++));
  if (!month) {
    return std::nullopt;
  }
  if (!day && (day = find_day_of_month(word(rest, size)))) {
    ++size;
  }
  const std::size_t year_at = size + (word(rest, size) == "," ? 1 : 0);
  if (const auto year = find_year(word(rest, year_at))) {
    return phrase(rest, year_at + 1, resolved({*year, month, day}));
  }
  if (!day && !is_announced(rest.begin)) {
    return std::nullopt;
  }
  const auto year = calendar_.year_of_month(*month);
  return phrase(rest, size, year ? resolved({*year, month, day}) : ResolvedTime{});
}

/// "2008" when announced, "1999 to 2004", "1999-2004".
TimeReader::Reading TimeReader::read_years(TokenRange rest) const {
  const auto first = find_year(word(rest, 0));
  if (!first || !is_announced(rest.begin)) {
    return std::nullopt;
  }
  constexpr std::array<std::string_view, 5> kTo{"to", "until", "and", "-", "\u2013"};
  const auto last = is_one_of(kTo, word(rest, 1)) ? find_year(word(rest, 2)) : std::nullopt;
  const bool joins_two = word(rest, 1) == "and" && words_.at(rest.begin - 1) != "between";
  if (!last || *last <= *first || joins_two) {
    return phrase(rest, 1, resolved({*first, {}, {}}));
  }
  TimePhrase range = phrase(rest, 3, {to_iso({*first, {}, {}}), to_iso({*last, {}, {}})});
  range.is_range = true;
  return range;
}

/// "the 1990s", "'90s".
TimeReader::Reading TimeReader::read_decade(TokenRange rest) const {
  const std::size_t at = word(rest, 0) == "the" ? 1 : 0;
  const auto year = find_decade(word(rest, at));
  return year
             ? Reading(phrase(rest, at + 1, {to_iso({*year, {}, {}}), to_iso({*year + 9, {}, {}})}))
             : std::nullopt;
}

/// "Friday", "last Friday", "Friday morning", "Friday, July 17", "yesterday", "tonight".
TimeReader::Reading TimeReader::read_day_name(TokenRange rest) const {
  constexpr std::array<std::pair<std::string_view, int>, 4> kDays{
      {{"today", 0}, {"tonight", 0}, {"yesterday", -1}, {"tomorrow", 1}}};
  const auto day =
      std::ranges::find(kDays, word(rest, 0), &std::pair<std::string_view, int>::first);
  if (day != kDays.end()) {
    return phrase(rest, is_part_of_day(word(rest, 1)) ? 2 : 1, calendar_.day(day->second));
  }
  const auto direction = find_direction(word(rest, 0));
  const bool is_past = word(rest, 0) == "this" && word(rest, 1) == "past";
  std::size_t size = is_past ? 2 : direction ? 1 : 0;
  const auto weekday = find_weekday(word(rest, size++));
  if (!weekday) {
    return std::nullopt;
  }
  const std::size_t date_at = size + (word(rest, size) == "," ? 1 : 0);
  if (Reading date = read_month({rest.begin + date_at, rest.end}); date && date->start) {
    date->tokens.begin = rest.begin;
    return date;
  }
  const bool lies_ahead = direction && *direction >= 0 && !is_past;
  TimePhrase named = phrase(rest, size + (is_part_of_day(word(rest, size)) ? 1 : 0),
                            lies_ahead ? calendar_.weekday_behind(*weekday)
                                       : calendar_.weekday_before(*weekday, !direction));
  named.looks_back = !lies_ahead;
  return named;
}

/// "last year", "this week", "this past summer", "the following day", "that year".
TimeReader::Reading TimeReader::read_pointer(TokenRange rest) const {
  constexpr std::array<std::string_view, 5> kOthers{"previous", "following", "same", "next",
                                                    "past"};
  if (word(rest, 0) == "the" && is_one_of(kOthers, word(rest, 1)) &&
      is_one_of(kSpans, word(rest, 2))) {
    return phrase(rest, 3, {});
  }
  if (word(rest, 0) == "that" && is_one_of(kSpans, word(rest, 1))) {
    return phrase(rest, 2, {});
  }
  const bool is_past = word(rest, 0) == "this" && word(rest, 1) == "past";
  const auto direction = is_past ? std::optional(-1) : find_direction(word(rest, 0));
  const std::size_t at = is_past ? 2 : 1;
  if (!direction || word(rest, 0) == "past") {
    return std::nullopt;
  }
  if (is_part_of_day(word(rest, at))) {
    return phrase(rest, at + 1, calendar_.day(*direction));
  }
  if (const auto month = find_month(word(rest, at)); month && word(rest, at).size() > 3) {
    return phrase(rest, at + 1, {});
  }
  return is_one_of(kSpans, word(rest, at))
             ? Reading(phrase(rest, at + 1, resolve_span(word(rest, at), *direction)))
             : std::nullopt;
}

/// "two years ago", "three weeks".
TimeReader::Reading TimeReader::read_count(TokenRange rest) const {
  const auto count = find_count(word(rest, 0));
  std::string_view unit = word(rest, 1);
  unit.remove_suffix(unit.ends_with('s') ? 1 : 0);
  const auto known =
      std::ranges::find(kUnits, unit, &std::pair<std::string_view, std::string_view>::first);
  if (!count || known == kUnits.end()) {
    return std::nullopt;
  }
  if (word(rest, 2) == "ago" || word(rest, 2) == "earlier") {
    const bool is_exact = word(rest, 2) == "ago" && words_.at(rest.begin - 1) != "than";
    return phrase(rest, 3, is_exact ? resolve_span(unit, -*count) : ResolvedTime{});
  }
  const bool is_age = word(rest, 2).starts_with("old") || word(rest, 3).starts_with("old");
  const bool is_rate = word(rest, 0) == "a" || word(rest, 0) == "an";  // "twice a week"
  if (is_age || is_rate || known->second.empty()) {
    return std::nullopt;
  }
  TimePhrase duration = phrase(rest, 2, {});
  duration.kind = TimeKind::Duration;
  const bool is_within_day = unit == "hour" || unit == "minute" || unit == "second";
  duration.value =
      (is_within_day ? "PT" : "P") + std::to_string(*count) + std::string(known->second);
  return duration;
}

/// "early 2008", "late on Friday", "earlier this month", "mid-July".
TimeReader::Reading TimeReader::read_modified(TokenRange rest) const {
  const std::string_view first = word(rest, 0);
  const bool the = first == "the" && is_part_of_span(word(rest, 1));
  if (!is_part_of_span(first) && first != "earlier" && first != "later" && !the) {
    return std::nullopt;
  }
  std::size_t at = the ? 2 : 1;
  at += word(rest, at) == "-" || word(rest, at) == "on" || word(rest, at) == "in" ? std::size_t{1}
                                                                                  : 0;
  Reading reading = at < rest.size() ? read({rest.begin + at, rest.end}) : std::nullopt;
  if (!reading || reading->kind != TimeKind::Date) {
    return std::nullopt;
  }
  reading->tokens.begin = rest.begin;
  return reading;
}

/// "since |then|": what it means stands further in front.
TimeReader::Reading TimeReader::read_then(TokenRange rest) const {
  const std::string_view before = rest.begin == 0 ? std::string_view() : words_.at(rest.begin - 1);
  return word(rest, 0) == "then" && (before == "since" || before == "until")
             ? Reading(phrase(rest, 1, {}))
             : std::nullopt;
}

ResolvedTime TimeReader::resolve_span(std::string_view unit, int later) const {
  if (unit == "day") {
    return calendar_.day(later);
  }
  if (unit == "week") {
    return calendar_.week(later);
  }
  if (unit == "month") {
    return calendar_.month(later);
  }
  return unit == "year" ? calendar_.year(later) : ResolvedTime{};
}

/// Whether a word before a token, or a bracket around it, says that a time comes.
bool TimeReader::is_announced(std::size_t token) const {
  if (token == 0) {
    return false;
  }
  const std::string_view before = words_.at(token - 1);
  const bool is_bracketed = before == "(" && words_.at(token + 1) == ")";
  const bool is_prefixed = before == "-" && token > 1 && words_.at(token - 2) == "mid";
  return is_time_preposition(before) || is_bracketed || is_prefixed;
}

std::vector<TimePhrase> find_times(const Document& document, const WordSequence& words) {
  const Calendar calendar(document.date);
  const TimeReader reader(words, calendar);
  std::vector<TimePhrase> times;
  for (const Sentence& sentence : document.sentences) {
    TokenRange rest = sentence.tokens;
    while (rest.begin < rest.end) {
      if (auto time = is_no_time_begin(words.at(rest.begin)) ? std::nullopt : reader.read(rest)) {
        rest.begin = time->tokens.end;
        times.push_back(std::move(*time));
      } else {
        ++rest.begin;
      }
    }
  }
  return times;
}

}  // namespace relata
