// SPDX-License-Identifier: Apache-2.0
#include "extract/text/iso_date.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

struct DateCase {
  std::string name;
  std::string text;
  std::optional<std::string> date;
};

std::string name_of(const testing::TestParamInfo<DateCase>& info) {
  return info.param.name;
}

class MetadataDateTest : public testing::TestWithParam<DateCase> {};

TEST_P(MetadataDateTest, IsFound) {
  EXPECT_EQ(find_iso_date(GetParam().text), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(
    IsoDate, MetadataDateTest,
    testing::Values(DateCase{"Day", "2022-03-31", "2022-03-31"},
                    DateCase{"SpacesAround", " 2022-03-31\n", "2022-03-31"},
                    DateCase{"TimeAndZone", "2022-03-31T23:30:00+03:00", "2022-03-31"},
                    DateCase{"TimeBehindASpace", "2022-03-31 23:30:00.000Z", "2022-03-31"},
                    DateCase{"ZoneWithoutTime", "2022-03-31Z", "2022-03-31"},
                    DateCase{"Rfc2822", "Thu, 31 Mar 2022 10:00:00 GMT", "2022-03-31"},
                    DateCase{"EnglishWithTime", "March 31, 2022 at 10:05 AM", "2022-03-31"},
                    DateCase{"EnglishWithBar", "31 March 2022 | 10:05", "2022-03-31"},
                    DateCase{"Month", "2022-03", "2022-03"}, DateCase{"Year", "2022", "2022"},
                    DateCase{"Words", "last Thursday", std::nullopt},
                    DateCase{"Sentence", "2022 was a good year", std::nullopt},
                    DateCase{"NoSuchDay", "2022-02-30", std::nullopt},
                    DateCase{"Nothing", "", std::nullopt}),
    name_of);

class IsoTextTest : public testing::TestWithParam<const char*> {};

TEST_P(IsoTextTest, IsAnIsoDate) {
  EXPECT_TRUE(is_iso_date(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(IsoDate, IsoTextTest,
                         testing::Values("2022", "2022-03", "2022-03-31", "0987-06-05"));

class OtherTextTest : public testing::TestWithParam<const char*> {};

TEST_P(OtherTextTest, IsNoIsoDate) {
  EXPECT_FALSE(is_iso_date(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(IsoDate, OtherTextTest,
                         testing::Values("", "22", "2022-3", "2022-02-30", "2022/03/31", "20220331",
                                         "2022-03-31T10:00", "2022-03-31 ", "March 2022"));

class ArticleDateTest : public testing::TestWithParam<DateCase> {};

TEST_P(ArticleDateTest, IsFoundAtTheBegin) {
  EXPECT_EQ(find_article_date(GetParam().text), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(
    IsoDate, ArticleDateTest,
    testing::Values(
        DateCase{"Label", "date 2022-03-31\nA storm came.", "2022-03-31"},
        DateCase{"LabelInline", " date 2022-03-31 A storm came.", "2022-03-31"},
        DateCase{"LabelWithColon", "Storm\nDATE: 31 March 2022\nIt came.", "2022-03-31"},
        DateCase{"LineOfItsOwn", "Storm\n\nFriday, January 4, 2019  \n\nIt came.", "2019-01-04"},
        DateCase{"LineWithTime", "31 March 2022, 10:05\nIt came.", "2022-03-31"},
        DateCase{"Dateline", "LONDON, March 31, 2022 (Reuters) - A storm came.", "2022-03-31"},
        DateCase{"DatelineOfTwoPlaces", "Kyiv, Ukraine, 31 March 2022 — It came.", "2022-03-31"},
        DateCase{"DatelineWithoutYear", "LONDON, March 31 (Reuters) - It came.", std::nullopt},
        DateCase{"DatelineWithoutDash", "Berg, March 31, 2022 it came.", std::nullopt},
        DateCase{"SentenceWithDate", "Berg said on Monday, March 31, 2022 - a day ago.",
                 std::nullopt},
        DateCase{"DateInASentence", "A storm came on 31 March 2022.", std::nullopt},
        DateCase{"BareYear", "1917\nA film about a war.", std::nullopt},
        DateCase{"Updated", "update 2022-03-31 A storm came.", std::nullopt},
        DateCase{"UnclosedAgency", "LONDON, March 31, 2022 (Reuters", std::nullopt},
        DateCase{"Nothing", "", std::nullopt}),
    name_of);

TEST(IsoDate, IsNotSoughtBehindTheArticlesBegin) {
  const std::string line = std::string(99, 'x') + "\n";
  EXPECT_EQ(find_article_date(line + line + line + "2022-03-31"), "2022-03-31");
  EXPECT_EQ(find_article_date(line + line + line + line + "2022-03-31"), std::nullopt);
}

TEST(IsoDate, IsWholeWhenItBeginsBeforeTheLimit) {
  EXPECT_EQ(find_article_date(std::string(394, ' ') + "\n2022-03-31"), "2022-03-31");
}

}  // namespace
}  // namespace relata
