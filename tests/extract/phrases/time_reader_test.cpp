// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/time_reader.h"

#include "tests/extract/phrases/tokenized_text.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct Example {
  std::string text;
  std::string phrase;
  std::string start;
  std::string end;
};

std::vector<TimePhrase> times_in(const Document& document) {
  return find_times(document, WordSequence(document));
}

class Times : public testing::TestWithParam<Example> {};

TEST_P(Times, AreResolvedAgainstTheArticlesDate) {
  Document document = tokenized(GetParam().text);
  document.date = "2022-03-31";  // a Thursday
  const std::vector<TimePhrase> times = times_in(document);
  ASSERT_THAT(times, SizeIs(1));
  EXPECT_EQ(document.text_of(times[0].tokens), GetParam().phrase);
  EXPECT_EQ(times[0].start.value_or(""), GetParam().start);
  EXPECT_EQ(times[0].end.value_or(""), GetParam().end);
}

INSTANTIATE_TEST_SUITE_P(
    FindTimes, Times,
    testing::Values(
        Example{"It fell in 2008.", "2008", "2008", "2008"},
        Example{"It fell on July 17, 2021.", "July 17, 2021", "2021-07-17", "2021-07-17"},
        Example{"It fell on 17 July 2021.", "17 July 2021", "2021-07-17", "2021-07-17"},
        Example{"It fell on the 17th of July.", "17th of July", "2021-07-17", "2021-07-17"},
        Example{"It fell on Sept. 9, 2021.", "Sept. 9, 2021", "2021-09-09", "2021-09-09"},
        Example{"It fell in July 2021.", "July 2021", "2021-07", "2021-07"},
        Example{"It fell on March 24.", "March 24", "2022-03-24", "2022-03-24"},
        Example{"It fell on December 24.", "December 24", "2021-12-24", "2021-12-24"},
        Example{"It fell in February.", "February", "2022-02", "2022-02"},
        Example{"It fell on 2021-07-17.", "2021-07-17", "2021-07-17", "2021-07-17"},
        Example{"It fell on Friday, July 16, 2021.", "Friday, July 16, 2021", "2021-07-16",
                "2021-07-16"},
        Example{"It fell on Tuesday.", "Tuesday", "2022-03-29", "2022-03-29"},
        Example{"It fell on Tuesday morning.", "Tuesday morning", "2022-03-29", "2022-03-29"},
        Example{"It fell last Friday.", "last Friday", "2022-03-25", "2022-03-25"},
        Example{"It fell last Thursday.", "last Thursday", "2022-03-24", "2022-03-24"},
        Example{"It fell this past Friday.", "this past Friday", "2022-03-25", "2022-03-25"},
        Example{"It falls next Friday.", "next Friday", "2022-04-01", "2022-04-01"},
        Example{"It fell yesterday.", "yesterday", "2022-03-30", "2022-03-30"},
        Example{"It falls tomorrow.", "tomorrow", "2022-04-01", "2022-04-01"},
        Example{"It fell last night.", "last night", "2022-03-30", "2022-03-30"},
        Example{"It fell last week.", "last week", "2022-03-21", "2022-03-27"},
        Example{"It fell last month.", "last month", "2022-02", "2022-02"},
        Example{"It fell last year.", "last year", "2021", "2021"},
        Example{"It fell earlier this month.", "earlier this month", "2022-03", "2022-03"},
        Example{"It fell in early 2008.", "early 2008", "2008", "2008"},
        Example{"It fell in mid-2020.", "mid-2020", "2020", "2020"},
        Example{"It fell two years ago.", "two years ago", "2020", "2020"},
        Example{"It fell three days ago.", "three days ago", "2022-03-28", "2022-03-28"},
        Example{"It fell more than two years ago.", "two years ago", "", ""},
        Example{"It stood from 1999 to 2004.", "1999 to 2004", "1999", "2004"},
        Example{"It fell in the 1990s.", "the 1990s", "1990", "1999"},
        Example{"It stands since then.", "then", "", ""},
        Example{"It fell on February 30, 2021.", "February 30, 2021", "", ""}));

TEST(FindTimes, KeepsTheWordsWithoutADateToResolveThem) {
  const Document document = tokenized("It fell on Tuesday.");
  EXPECT_THAT(texts_of(document, times_in(document)), ElementsAre("Tuesday"));
  EXPECT_EQ(times_in(document).at(0).start, std::nullopt);
}

TEST(FindTimes, TakesNoOtherNumberOrWordForATime) {
  EXPECT_THAT(times_in(tokenized("It has 2000 rooms, in 10 houses.")), IsEmpty());
  EXPECT_THAT(times_in(tokenized("It may fall, and then march.")), IsEmpty());
}

TEST(FindTimes, TakesNoTimeOutOfAName) {
  const Document document =
      DocumentMaker().sentence("it was in June Berg .").person("June Berg").make();
  EXPECT_THAT(times_in(document), IsEmpty());
}

TEST(FindTimes, TellsDurationsFromDates) {
  const std::vector<TimePhrase> times = times_in(tokenized("It stood for three weeks."));
  ASSERT_THAT(times, SizeIs(1));
  EXPECT_EQ(times[0].kind, TimeKind::Duration);
  EXPECT_EQ(times[0].value, "P3W");
}

TEST(FindTimes, TakesNoAgeForADuration) {
  EXPECT_THAT(times_in(tokenized("Berg is 64 years old, a 9-year-old slept.")), IsEmpty());
}

}  // namespace
}  // namespace relata
