// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/calendar.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

constexpr unsigned kFriday = 5;

TEST(Calendar, CrossesTheEndsOfMonthsAndYears) {
  const Calendar calendar("2022-01-01");  // a Saturday
  EXPECT_EQ(calendar.day(-1).start, "2021-12-31");
  EXPECT_EQ(calendar.month(-1).start, "2021-12");
  EXPECT_EQ(calendar.week(0), (ResolvedTime{"2021-12-27", "2022-01-02"}));
}

TEST(Calendar, LooksForTheNearestWeekday) {
  const Calendar calendar("2022-04-01");  // a Friday
  EXPECT_EQ(calendar.weekday_before(kFriday, true).start, "2022-04-01");
  EXPECT_EQ(calendar.weekday_before(kFriday, false).start, "2022-03-25");
  EXPECT_EQ(calendar.weekday_behind(kFriday).start, "2022-04-08");
}

TEST(Calendar, TakesAMonthFarAheadForOneOfLastYear) {
  const Calendar calendar("2022-03-31");
  EXPECT_EQ(calendar.year_of_month(5), 2022);
  EXPECT_EQ(calendar.year_of_month(6), 2021);
}

TEST(Calendar, ResolvesNothingWithoutADay) {
  EXPECT_EQ(Calendar(std::nullopt).day(0), ResolvedTime{});
  EXPECT_EQ(Calendar("2022-03").year(0), ResolvedTime{});
  EXPECT_EQ(Calendar("soon").weekday_behind(kFriday), ResolvedTime{});
}

}  // namespace
}  // namespace relata
