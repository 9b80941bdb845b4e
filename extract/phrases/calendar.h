// SPDX-License-Identifier: Apache-2.0
#pragma once
// The calendar as seen from the day of an article.

#include <chrono>
#include <optional>
#include <string>

namespace relata {

/// First and last day, month or year, in ISO 8601; nothing where the article has no date.
struct ResolvedTime {
  std::optional<std::string> start = {};
  std::optional<std::string> end = {};

  friend bool operator==(const ResolvedTime&, const ResolvedTime&) = default;
};

class Calendar {
 public:
  /// `article_date`: ISO 8601. Only a full date resolves anything.
  explicit Calendar(const std::optional<std::string>& article_date);

  /// So many days, weeks, months or years later; earlier where the number is negative. A week goes
  /// from Monday to Sunday.
  [[nodiscard]] ResolvedTime day(int later) const;
  [[nodiscard]] ResolvedTime week(int later) const;
  [[nodiscard]] ResolvedTime month(int later) const;
  [[nodiscard]] ResolvedTime year(int later) const;

  /// The latest day of that name, the article's own included (news write "on Friday" of the last
  /// one). Requires: weekday is 0 (Sunday) to 6.
  [[nodiscard]] ResolvedTime weekday_before(unsigned weekday, bool may_be_today) const;
  /// The first one behind the article's day.
  [[nodiscard]] ResolvedTime weekday_behind(unsigned weekday) const;

  /// The year of a month that is named without one: the article's, or the year before when the
  /// month lies ahead by more than two. Requires: month is 1 to 12.
  [[nodiscard]] std::optional<int> year_of_month(int month) const;

 private:
  std::optional<std::chrono::sys_days> today_;
};

}  // namespace relata
