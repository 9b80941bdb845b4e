// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/time_expression.h"

#include "extract/text/iso_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string_view>
#include <utility>

namespace relata {
namespace {

using Days = std::chrono::sys_days;
using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

constexpr std::array<std::string_view, 11> kTimePrepositions{
    "in", "on", "since", "by", "until", "from", "during", "after", "before", "of", "till"};

constexpr std::array<std::string_view, 9> kSpans{"week",   "month",  "year",   "weekend", "spring",
                                                 "summer", "autumn", "winter", "decade"};

constexpr std::array<std::string_view, 3> kPointers{"last", "this", "next"};

/// Words that part the clause of a time from another.
constexpr std::array<std::string_view, 10> kParting{"that", "who", "which", "but", "while",
                                                    "will", ";",   ":",     "\"",  "would"};

std::optional<std::size_t> index_in(Words words, std::string_view word) {
  const auto found = std::ranges::find(words, word);
  return found == words.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(found - words.begin()));
}

bool is_one_of(Words words, std::string_view word) {
  return index_in(words, word).has_value();
}

std::optional<int> number_in(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  return error == std::errc() && end == word.data() + word.size() ? std::optional(value)
                                                                  : std::nullopt;
}

bool is_year(std::string_view word) {
  const auto year = number_in(word);
  return word.size() == 4 && year && *year >= 1000 && *year <= 2100;
}

bool is_day(std::string_view word) {
  const auto day = number_in(word);
  return day && *day >= 1 && *day <= 31;
}

/// The day of a full ISO date.
std::optional<Days> day_of(const std::optional<std::string>& iso) {
  if (!iso || iso->size() != 10) {
    return std::nullopt;
  }
  const auto part = [&](std::size_t begin, std::size_t size) {
    return number_in(std::string_view(*iso).substr(begin, size)).value_or(1);
  };
  return Days(std::chrono::year(part(0, 4)) / part(5, 2) / part(8, 2));
}

std::string to_iso(Days days) {
  const std::chrono::year_month_day date(days);
  const auto padded = [](unsigned value) {
    return (value < 10 ? "-0" : "-") + std::to_string(value);
  };
  return std::to_string(static_cast<int>(date.year())) + padded(unsigned{date.month()}) +
         padded(unsigned{date.day()});
}

/// A time without its preposition.
struct BareTime {
  std::size_t end = 0;
  std::optional<std::string> iso;
  bool looks_back = false;
  bool wants_preposition = false;
};

class TimeReader {
 public:
  TimeReader(std::span<const Cell> cells, const Document& document)
      : cells_(cells), document_(document), today_(day_of(document.date)) {}

  [[nodiscard]] std::optional<LocatedTime> read(std::size_t begin) const {
    const bool has_preposition = is_one_of(kTimePrepositions, word(begin));
    std::optional<BareTime> bare = read_bare(has_preposition ? begin + 1 : begin);
    if (!bare || (bare->wants_preposition && !has_preposition)) {
      return std::nullopt;
    }
    LocatedTime located{.cells = {begin, bare->end}, .time = {}, .looks_back = bare->looks_back};
    const ByteSpan span =
        document_.span_of({cells_[begin].tokens.begin, cells_[bare->end - 1].tokens.end});
    located.time.text = text_at(document_.text, span);
    const std::string_view preposition = has_preposition ? word(begin) : std::string_view();
    if (preposition != "until" && preposition != "till" && preposition != "by" &&
        preposition != "before") {
      located.time.start = bare->iso;
    }
    if (preposition != "since" && preposition != "from" && preposition != "after") {
      located.time.end = bare->iso;
    }
    return located;
  }

 private:
  [[nodiscard]] std::optional<BareTime> read_bare(std::size_t at) const {
    if (auto date = read_date(at)) {
      return date;
    }
    if (is_year(word(at))) {
      return BareTime{at + 1, std::string(word(at)), false, true};
    }
    if (auto day = read_day_name(at)) {
      return day;
    }
    return read_span(at);
  }

  /// "July 17", "July 17, 2022", "July 2022", "17 July 2022", "July" behind a preposition.
  [[nodiscard]] std::optional<BareTime> read_date(std::size_t at) const {
    const bool day_first = is_day(word(at)) && is_one_of(kMonths, word(at + 1));
    const std::size_t month_at = day_first ? at + 1 : at;
    const auto month = index_in(kMonths, word(month_at));
    if (!month) {
      return std::nullopt;
    }
    std::size_t end = month_at + 1;
    std::string day = day_first ? std::string(word(at)) : std::string();
    if (!day_first && is_day(word(end))) {
      day = word(end++);
    }
    const bool has_comma = word(end) == "," && is_year(word(end + 1));
    if (has_comma || is_year(word(end))) {
      const std::string_view year = word(has_comma ? end + 1 : end);
      return BareTime{end + (has_comma ? 2 : 1), iso_of(*month, day, year), false, false};
    }
    return BareTime{end, iso_of(*month, day, year_of(*month)), false, day.empty()};
  }

  static std::optional<std::string> iso_of(std::size_t month, const std::string& day,
                                           std::string_view year) {
    if (year.empty()) {
      return std::nullopt;
    }
    return find_iso_date(std::string(kMonths.at(month)) + " " + day + (day.empty() ? "" : ", ") +
                         std::string(year));
  }

  /// The year of a month without one: the article's, or the year before when the month lies ahead
  /// by more than two.
  [[nodiscard]] std::string year_of(std::size_t month) const {
    if (!today_) {
      return {};
    }
    const std::chrono::year_month_day today(*today_);
    const bool lies_ahead = month + 1 > unsigned{today.month()} + 2;
    return std::to_string(static_cast<int>(today.year()) - (lies_ahead ? 1 : 0));
  }

  /// "Friday", "last Friday", "yesterday".
  [[nodiscard]] std::optional<BareTime> read_day_name(std::size_t at) const {
    if (word(at) == "today" || word(at) == "yesterday" || word(at) == "tomorrow") {
      const int shift = word(at) == "today" ? 0 : word(at) == "yesterday" ? -1 : 1;
      return BareTime{at + 1, iso_in(shift), false, false};
    }
    const bool has_last = word(at) == "last";
    const std::size_t day_at = has_last ? at + 1 : at;
    const auto weekday = index_in(kWeekdays, word(day_at));
    if (!weekday) {
      return std::nullopt;
    }
    if (!today_) {
      return BareTime{day_at + 1, std::nullopt, true, false};
    }
    const auto back = std::chrono::weekday(*today_) - std::chrono::weekday(unsigned(*weekday));
    return BareTime{day_at + 1, iso_in(-static_cast<int>(back.count())), true, false};
  }

  [[nodiscard]] std::optional<std::string> iso_in(int shift) const {
    return today_ ? std::optional(to_iso(*today_ + std::chrono::days(shift))) : std::nullopt;
  }

  /// "last year", "earlier this month", "two years ago".
  [[nodiscard]] std::optional<BareTime> read_span(std::size_t at) const {
    if (word(at) == "earlier" || word(at) == "later" || word(at) == "late") {
      return read_span(at + 1);
    }
    if (is_one_of(kPointers, word(at)) && is_one_of(kSpans, word(at + 1))) {
      return BareTime{at + 2, word(at + 1) == "year" ? year_in(word(at)) : std::nullopt, false,
                      false};
    }
    std::string_view unit = word(at + 1);
    unit.remove_suffix(unit.ends_with('s') ? 1 : 0);
    const bool is_unit = is_one_of(kSpans, unit) || unit == "day";
    return is_unit && word(at + 2) == "ago"
               ? std::optional(BareTime{at + 3, std::nullopt, false, false})
               : std::nullopt;
  }

  [[nodiscard]] std::optional<std::string> year_in(std::string_view pointer) const {
    if (!today_) {
      return std::nullopt;
    }
    const int year = static_cast<int>(std::chrono::year_month_day(*today_).year());
    return std::to_string(pointer == "last" ? year - 1 : pointer == "next" ? year + 1 : year);
  }

  /// Empty behind the last cell and at a name.
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < cells_.size() && !cells_[at].mention ? std::string_view(cells_[at].word)
                                                     : std::string_view();
  }

  std::span<const Cell> cells_;
  const Document& document_;
  std::optional<Days> today_;
};

bool is_parted(std::span<const Cell> cells, std::size_t begin, std::size_t end) {
  return std::ranges::any_of(cells.subspan(begin, end - begin),
                             [](const Cell& cell) { return is_one_of(kParting, cell.word); });
}

std::size_t distance(CellRange time, CellRange trigger) {
  return time.begin >= trigger.end ? time.begin - trigger.end : trigger.begin - time.end;
}

}  // namespace

std::vector<LocatedTime> find_times(std::span<const Cell> cells, const Document& document) {
  const TimeReader reader(cells, document);
  std::vector<LocatedTime> times;
  for (std::size_t at = 0; at < cells.size();) {
    if (auto time = reader.read(at)) {
      at = time->cells.end;
      times.push_back(std::move(*time));
    } else {
      ++at;
    }
  }
  return times;
}

const LocatedTime* find_time_of(std::span<const LocatedTime> times, std::span<const Cell> cells,
                                CellRange trigger) {
  const LocatedTime* nearest = nullptr;
  for (const LocatedTime& time : times) {
    const bool is_behind = time.cells.begin >= trigger.end;
    const bool is_before = time.cells.end <= trigger.begin;
    if (!is_behind && !is_before) {
      continue;
    }
    const std::size_t begin = is_behind ? trigger.end : time.cells.end;
    const std::size_t end = is_behind ? time.cells.begin : trigger.begin;
    const bool is_nearer =
        nearest == nullptr || distance(time.cells, trigger) < distance(nearest->cells, trigger);
    if (is_nearer && !is_parted(cells, begin, end)) {
      nearest = &time;
    }
  }
  return nearest;
}

}  // namespace relata
