// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/time_expression.h"

#include "tests/extract/relations/pattern_test_kit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct Phrase {
  std::string sentence;
  std::string text;
  std::string start;
  std::string end;
};

std::vector<LocatedTime> times_in(std::string_view sentence, std::optional<std::string> date) {
  Document document = DocumentMaker().sentence(sentence).make();
  document.date = std::move(date);
  return find_times(cells_of(document, Lexicon()), document);
}

class Times : public testing::TestWithParam<Phrase> {};

TEST_P(Times, AreResolvedAgainstTheArticlesDate) {
  const std::vector<LocatedTime> times = times_in(GetParam().sentence, "2022-03-31");  // Thursday
  ASSERT_THAT(times, SizeIs(1));
  EXPECT_EQ(times[0].time.text, GetParam().text);
  EXPECT_EQ(times[0].time.start.value_or(""), GetParam().start);
  EXPECT_EQ(times[0].time.end.value_or(""), GetParam().end);
}

INSTANTIATE_TEST_SUITE_P(
    FindTimes, Times,
    testing::Values(
        Phrase{"it fell in 2008 .", "in 2008", "2008", "2008"},
        Phrase{"it fell on July 17 , 2021 .", "on July 17, 2021", "2021-07-17", "2021-07-17"},
        Phrase{"it fell on 17 July 2021 .", "on 17 July 2021", "2021-07-17", "2021-07-17"},
        Phrase{"it fell in July 2021 .", "in July 2021", "2021-07", "2021-07"},
        Phrase{"it fell on March 24 .", "on March 24", "2022-03-24", "2022-03-24"},
        Phrase{"it fell on December 24 .", "on December 24", "2021-12-24", "2021-12-24"},
        Phrase{"it fell in February .", "in February", "2022-02", "2022-02"},
        Phrase{"it fell since 2008 .", "since 2008", "2008", ""},
        Phrase{"it stood until 2008 .", "until 2008", "", "2008"},
        Phrase{"it fell on Tuesday .", "on Tuesday", "2022-03-29", "2022-03-29"},
        Phrase{"it fell last Friday .", "last Friday", "2022-03-25", "2022-03-25"},
        Phrase{"it fell yesterday .", "yesterday", "2022-03-30", "2022-03-30"},
        Phrase{"it falls tomorrow .", "tomorrow", "2022-04-01", "2022-04-01"},
        Phrase{"it fell last year .", "last year", "2021", "2021"},
        Phrase{"it fell earlier this month .", "earlier this month", "", ""},
        Phrase{"it fell two years ago .", "two years ago", "", ""}));

TEST(FindTimes, KeepsTheWordsWithoutADateToResolveThem) {
  const std::vector<LocatedTime> times = times_in("it fell on Tuesday .", std::nullopt);
  ASSERT_THAT(times, SizeIs(1));
  EXPECT_EQ(times[0].time.text, "on Tuesday");
  EXPECT_EQ(times[0].time.start, std::nullopt);
}

TEST(FindTimes, TakesNoNumberForAYear) {
  EXPECT_THAT(times_in("it has 2000 rooms , in 10 houses .", "2022-03-31"), IsEmpty());
  EXPECT_THAT(times_in("it may fall .", "2022-03-31"), IsEmpty());
}

TEST(FindTimes, TakesNoImpossibleDate) {
  EXPECT_EQ(times_in("it fell on February 30 , 2021 .", "2022-03-31").at(0).time.start,
            std::nullopt);
}

/// The text of the time that dates "fell", or "-".
std::string time_of_fell(std::string_view sentence) {
  const Document document = DocumentMaker().sentence(sentence).make();
  const std::vector<Cell> cells = cells_of(document, Lexicon());
  const std::vector<LocatedTime> times = find_times(cells, document);
  const auto verb = std::ranges::find(cells, "fell", &Cell::word);
  const auto at = static_cast<std::size_t>(verb - cells.begin());
  const LocatedTime* time = find_time_of(times, cells, {at, at + 1});
  return time == nullptr ? "-" : time->time.text;
}

TEST(FindTimeOf, TakesTheNearestTimeOfTheClause) {
  EXPECT_EQ(time_of_fell("in 2008 , it fell ."), "in 2008");
  EXPECT_EQ(time_of_fell("in 2008 , it fell in May 2009 ."), "in May 2009");
  EXPECT_EQ(time_of_fell("it fell ."), "-");
}

TEST(FindTimeOf, LeavesTheTimeOfAnotherClauseAlone) {
  EXPECT_EQ(time_of_fell("he said in 2008 that it fell ."), "-");
  EXPECT_EQ(time_of_fell("it fell on the man who came in 2008 ."), "-");
}

}  // namespace
}  // namespace relata
