// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/calendar.h"

#include "extract/text/calendar_date.h"

namespace relata {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

CalendarDate date_of(sys_days day) {
  const year_month_day date(day);
  return {static_cast<int>(date.year()), static_cast<int>(unsigned{date.month()}),
          static_cast<int>(unsigned{date.day()})};
}

ResolvedTime resolved(const CalendarDate& date) {
  return is_valid(date) ? ResolvedTime{to_iso(date), to_iso(date)} : ResolvedTime{};
}

}  // namespace

Calendar::Calendar(const std::optional<std::string>& article_date) {
  const auto written = article_date ? read_date(*article_date) : std::nullopt;
  if (written && written->date.day) {
    today_ =
        sys_days(std::chrono::year(written->date.year) / *written->date.month / *written->date.day);
  }
}

ResolvedTime Calendar::day(int later) const {
  return today_ ? resolved(date_of(*today_ + days(later))) : ResolvedTime{};
}

ResolvedTime Calendar::week(int later) const {
  if (!today_) {
    return {};
  }
  const auto since_monday = std::chrono::weekday(*today_) - std::chrono::Monday;
  const sys_days monday = *today_ - since_monday + days(7 * later);
  return {resolved(date_of(monday)).start, resolved(date_of(monday + days(6))).end};
}

ResolvedTime Calendar::month(int later) const {
  if (!today_) {
    return {};
  }
  const year_month_day date = year_month_day(*today_) + std::chrono::months(later);
  return resolved({static_cast<int>(date.year()), static_cast<int>(unsigned{date.month()}), {}});
}

ResolvedTime Calendar::year(int later) const {
  return today_ ? resolved({date_of(*today_).year + later, {}, {}}) : ResolvedTime{};
}

ResolvedTime Calendar::weekday_before(unsigned weekday, bool may_be_today) const {
  if (!today_) {
    return {};
  }
  const auto back = std::chrono::weekday(*today_) - std::chrono::weekday(weekday);
  return day(back.count() == 0 && !may_be_today ? -7 : -static_cast<int>(back.count()));
}

ResolvedTime Calendar::weekday_behind(unsigned weekday) const {
  if (!today_) {
    return {};
  }
  const auto ahead = std::chrono::weekday(weekday) - std::chrono::weekday(*today_);
  return day(ahead.count() == 0 ? 7 : static_cast<int>(ahead.count()));
}

std::optional<int> Calendar::year_of_month(int month) const {
  if (!today_) {
    return std::nullopt;
  }
  const CalendarDate today = date_of(*today_);
  return today.year - (month > *today.month + 2 ? 1 : 0);
}

}  // namespace relata
