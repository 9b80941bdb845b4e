// SPDX-License-Identifier: Apache-2.0
#include "extract/text/calendar_date.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

struct WrittenCase {
  std::string name;
  std::string text;
  std::string iso;
  std::string rest;  ///< what stands behind the date
};

class WrittenDateTest : public testing::TestWithParam<WrittenCase> {};

TEST_P(WrittenDateTest, IsReadWithItsLength) {
  const std::optional<WrittenDate> written = read_date(GetParam().text);
  ASSERT_TRUE(written.has_value());
  EXPECT_EQ(to_iso(written->date), GetParam().iso);
  EXPECT_EQ(GetParam().text.substr(written->size_bytes), GetParam().rest);
}

INSTANTIATE_TEST_SUITE_P(
    CalendarDate, WrittenDateTest,
    testing::Values(
        WrittenCase{"Iso", "2022-03-31", "2022-03-31", ""},
        WrittenCase{"IsoWithSlashes", "2022/03/31 x", "2022-03-31", " x"},
        WrittenCase{"IsoWithTime", "2022-03-31T10:00Z", "2022-03-31", "T10:00Z"},
        WrittenCase{"IsoWithoutSeparators", "20220331", "2022-03-31", ""},
        WrittenCase{"IsoMonth", "2022-03", "2022-03", ""}, WrittenCase{"Year", "2022", "2022", ""},
        WrittenCase{"MonthFirst", "March 31, 2022.", "2022-03-31", "."},
        WrittenCase{"MonthFirstWithWeekday", "Friday, January 4, 2019", "2019-01-04", ""},
        WrittenCase{"MonthFirstWithoutComma", "Thu Mar 31 2022 10:00", "2022-03-31", " 10:00"},
        WrittenCase{"MonthFirstShortened", "Sept. 3rd, 2022", "2022-09-03", ""},
        WrittenCase{"MonthFirstWithoutSpace", "March 31,2022", "2022-03-31", ""},
        WrittenCase{"DayFirst", "31 March 2022", "2022-03-31", ""},
        WrittenCase{"DayFirstWithEnding", "1st March, 2022", "2022-03-01", ""},
        WrittenCase{"Rfc2822", "Thu, 31 Mar 2022 10:00:00 +0000", "2022-03-31", " 10:00:00 +0000"},
        WrittenCase{"Hyphens", "31-Mar-2022", "2022-03-31", ""},
        WrittenCase{"MonthAndYear", "MARCH 2022", "2022-03", ""},
        WrittenCase{"LeapDay", "29 February 2024", "2024-02-29", ""}),
    [](const auto& test) { return test.param.name; });

class NoDateTest : public testing::TestWithParam<const char*> {};

TEST_P(NoDateTest, IsNotRead) {
  EXPECT_FALSE(read_date(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(CalendarDate, NoDateTest,
                         testing::Values("", "yesterday", " 2022-03-31", "2022-02-30", "2023-02-29",
                                         "1900-02-29", "2022-13", "0000", "2022-3-31",
                                         "2022-03-311", "2022nd", "20221301", "123456789",
                                         "03/04/2022", "March 32, 2022", "0 March 2022",
                                         "March 31, 22", "31 March", "March", "Friday",
                                         "Ma 31, 2022", "March2022", "31. March 2022"));

TEST(CalendarDate, NeedsAMonthForADay) {
  EXPECT_FALSE(is_valid({.year = 2022, .month = std::nullopt, .day = 3}));
}

TEST(CalendarDate, PadsIsoWithZeros) {
  EXPECT_EQ(to_iso({.year = 987, .month = 6, .day = 5}), "0987-06-05");
}

}  // namespace
}  // namespace relata
