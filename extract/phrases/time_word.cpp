// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/time_word.h"

#include <algorithm>
#include <charconv>

namespace relata {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

constexpr std::array<std::string_view, 13> kCounts{"a",    "one",    "two",   "three", "four",
                                                   "five", "six",    "seven", "eight", "nine",
                                                   "ten",  "eleven", "twelve"};

constexpr std::array<std::string_view, 18> kPrepositions{
    "in", "on",   "since", "by",   "until", "from",    "during", "after",  "before",
    "of", "till", "early", "late", "mid",   "through", "circa",  "around", "between"};

constexpr std::array<std::string_view, 5> kPartsOfDay{"morning", "afternoon", "evening", "night",
                                                      "noon"};

template <class Words>
std::optional<std::size_t> index_in(const Words& words, std::string_view word) {
  const auto found = std::ranges::find(words, word);
  return found == words.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(found - words.begin()));
}

}  // namespace

std::optional<int> find_number(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool is_whole = error == std::errc() && end == word.data() + word.size();
  return is_whole && !word.starts_with('-') ? std::optional(value) : std::nullopt;
}

std::optional<int> find_count(std::string_view word) {
  if (const auto number = find_number(word)) {
    return number;
  }
  const auto index = index_in(kCounts, word == "an" ? "a" : word);
  return index ? std::optional(std::max(1, static_cast<int>(*index))) : std::nullopt;
}

std::optional<int> find_month(std::string_view word) {
  if (word.size() < 3) {
    return std::nullopt;
  }
  const bool has_point = word.ends_with('.');
  word.remove_suffix(has_point ? 1 : 0);
  const auto month = std::ranges::find_if(kMonths, [&](std::string_view full) {
    const bool is_short = word.size() == 3 || word == "sept";
    return full == word || (is_short && full.starts_with(word) && (has_point || word != "mar"));
  });
  return month == kMonths.end() ? std::nullopt
                                : std::optional(static_cast<int>(month - kMonths.begin()) + 1);
}

std::optional<unsigned> find_weekday(std::string_view word) {
  const auto index = index_in(kWeekdays, word);
  return index ? std::optional(static_cast<unsigned>(*index)) : std::nullopt;
}

std::optional<int> find_day_of_month(std::string_view word) {
  constexpr std::array<std::string_view, 4> kEndings{"st", "nd", "rd", "th"};
  const bool is_ordinal = word.size() > 2 && index_in(kEndings, word.substr(word.size() - 2));
  const auto day = find_number(word.substr(0, word.size() - (is_ordinal ? 2 : 0)));
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<int> find_year(std::string_view word) {
  const auto year = find_number(word);
  return word.size() == 4 && year && *year >= 1000 && *year <= 2100 ? year : std::nullopt;
}

std::optional<int> find_decade(std::string_view word) {
  if (!word.ends_with("0s")) {
    return std::nullopt;
  }
  word.remove_suffix(1);
  if (word.starts_with('\'') && word.size() == 3) {
    const auto year = find_number(word.substr(1));
    return year ? std::optional(1900 + *year) : std::nullopt;
  }
  return find_year(word);
}

bool is_no_time_begin(std::string_view word) {
  constexpr std::array<std::string_view, 16> kBegins{
      "today", "tonight", "yesterday", "tomorrow", "last", "this",    "next",  "the",
      "that",  "then",    "early",     "late",     "mid",  "earlier", "later", "an"};
  if (word.empty()) {
    return true;
  }
  const bool is_numeric = (word.front() >= '0' && word.front() <= '9') || word.front() == '\'';
  return !is_numeric && !index_in(kBegins, word) && !index_in(kCounts, word) &&
         !find_weekday(word) && !find_month(word);
}

bool is_time_preposition(std::string_view word) {
  return index_in(kPrepositions, word).has_value();
}

bool is_part_of_day(std::string_view word) {
  return index_in(kPartsOfDay, word).has_value();
}

bool is_part_of_span(std::string_view word) {
  return word == "early" || word == "late" || word == "mid";
}

}  // namespace relata
