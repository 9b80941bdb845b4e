// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/time_expression.h"

#include "tests/extract/relations/pattern_test_kit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

using testing::IsEmpty;

/// Marks "2008" and "2009" as dates.
Document document_of(std::string_view sentence) {
  Document document = DocumentMaker().sentence(sentence).make();
  for (std::size_t token = 0; token < document.tokens.size(); ++token) {
    const std::string text(document.text_of(document.tokens[token]));
    if (text == "2008" || text == "2009") {
      document.phrases.times.push_back({.tokens = {token, token + 1}, .start = text, .end = text});
    }
  }
  return document;
}

LocatedTime time_in(std::string_view sentence) {
  const Document document = document_of(sentence);
  return find_times(cells_of(document, Lexicon()), document).at(0);
}

TEST(FindTimes, TakesThePrepositionIntoTheText) {
  EXPECT_EQ(time_in("it fell in 2008 .").time.text, "in 2008");
  EXPECT_EQ(time_in("it fell , 2008 .").time.text, "2008");
}

TEST(FindTimes, HasBothEndsOfADate) {
  EXPECT_EQ(time_in("it fell in 2008 .").time.start, "2008");
  EXPECT_EQ(time_in("it fell in 2008 .").time.end, "2008");
}

TEST(FindTimes, HasOnlyTheEndThatThePrepositionTells) {
  EXPECT_EQ(time_in("it stands since 2008 .").time.start, "2008");
  EXPECT_EQ(time_in("it stands since 2008 .").time.end, std::nullopt);
  EXPECT_EQ(time_in("it stood until 2008 .").time.start, std::nullopt);
  EXPECT_EQ(time_in("it stood until 2008 .").time.end, "2008");
}

TEST(FindTimes, KeepsBothEndsOfARange) {
  Document document = DocumentMaker().sentence("it stood from 1999 to 2004 .").make();
  document.phrases.times.push_back(
      {.tokens = {3, 6}, .start = "1999", .end = "2004", .is_range = true});
  const LocatedTime time = find_times(cells_of(document, Lexicon()), document).at(0);
  EXPECT_EQ(time.time.text, "from 1999 to 2004");
  EXPECT_EQ(time.time.start, "1999");
  EXPECT_EQ(time.time.end, "2004");
}

TEST(FindTimes, LeavesDurationsAlone) {
  Document document = DocumentMaker().sentence("it stood three weeks .").make();
  document.phrases.times.push_back({.tokens = {2, 4}, .kind = TimeKind::Duration});
  EXPECT_THAT(find_times(cells_of(document, Lexicon()), document), IsEmpty());
}

/// The text of the time that dates "fell", or "-".
std::string time_of_fell(std::string_view sentence) {
  const Document document = document_of(sentence);
  const std::vector<Cell> cells = cells_of(document, Lexicon());
  const std::vector<LocatedTime> times = find_times(cells, document);
  const auto verb = std::ranges::find(cells, "fell", &Cell::word);
  const auto at = static_cast<std::size_t>(verb - cells.begin());
  const LocatedTime* time = find_time_of(times, cells, {at, at + 1});
  return time == nullptr ? "-" : time->time.text;
}

TEST(FindTimeOf, TakesTheNearestTimeOfTheClause) {
  EXPECT_EQ(time_of_fell("in 2008 , it fell ."), "in 2008");
  EXPECT_EQ(time_of_fell("in 2008 , it fell in 2009 ."), "in 2009");
  EXPECT_EQ(time_of_fell("it fell ."), "-");
}

TEST(FindTimeOf, LeavesTheTimeOfAnotherClauseAlone) {
  EXPECT_EQ(time_of_fell("he said in 2008 that it fell ."), "-");
  EXPECT_EQ(time_of_fell("it fell on the man who came in 2008 ."), "-");
}

}  // namespace
}  // namespace relata
