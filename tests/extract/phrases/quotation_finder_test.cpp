// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/quotation_finder.h"

#include "tests/extract/phrases/tokenized_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> quotations_in(std::string text) {
  const Document document = tokenized(std::move(text));
  return texts_of(document, find_quotations(document));
}

TEST(FindQuotations, FindsWhatStandsBetweenMarks) {
  EXPECT_THAT(quotations_in("\"We go,\" Berg said. \"They stay.\""),
              ElementsAre("\"We go,\"", "\"They stay.\""));
}

TEST(FindQuotations, RunsOverSentences) {
  EXPECT_THAT(quotations_in("Berg said: \"We go. They stay.\" Dahl slept."),
              ElementsAre("\"We go. They stay.\""));
}

TEST(FindQuotations, TakesAQuotationWithAnotherInsideItAsOne) {
  EXPECT_THAT(quotations_in("\u201cHe said \u201cno\u201d to us,\u201d Berg said."),
              ElementsAre("\u201cHe said \u201cno\u201d to us,\u201d"));
  EXPECT_THAT(quotations_in("\"He said 'no' to us,\" Berg said."),
              ElementsAre("\"He said 'no' to us,\""));
}

TEST(FindQuotations, EndsWithTheParagraphWhereAMarkIsForgotten) {
  EXPECT_THAT(quotations_in("Berg said: \"We go.\n\nDahl slept."), ElementsAre("\"We go."));
}

TEST(FindQuotations, KnowsWhetherAMarkClosesThem) {
  const Document document = tokenized("Berg said: \"We go.\n\nDahl said: \"No.\"");
  const std::vector<Quotation> quotations = find_quotations(document);
  ASSERT_EQ(quotations.size(), 2U);
  EXPECT_FALSE(quotations[0].is_closed);
  EXPECT_TRUE(quotations[1].is_closed);
}

TEST(FindQuotations, GoesOnInAParagraphThatOpensItAgain) {
  EXPECT_THAT(quotations_in("Berg said: \"We go.\n\n\"They stay.\n\n\"I sleep,\" he added."),
              ElementsAre("\"We go.\n\n\"They stay.\n\n\"I sleep,\""));
}

TEST(FindQuotations, EndsBeforeTheSentenceThatOpensTheNext) {
  EXPECT_THAT(quotations_in("\"We go, said Berg. \"They stay,\" said Dahl."),
              ElementsAre("\"We go, said Berg.", "\"They stay,\""));
}

TEST(FindQuotations, PassesOverAMarkThatClosesNothing) {
  EXPECT_THAT(quotations_in("The 6\" gun is old. Berg said: \"We go.\""),
              ElementsAre("\"We go.\""));
}

TEST(FindQuotations, TakesSingleMarksInPairs) {
  EXPECT_THAT(quotations_in("'We go,' Berg said."), ElementsAre("'We go,'"));
  EXPECT_THAT(quotations_in("\u2018We go,\u2019 Berg said."), ElementsAre("\u2018We go,\u2019"));
}

TEST(FindQuotations, TakesNoApostropheForAMark) {
  EXPECT_THAT(quotations_in("The ministers' aide met the workers' leader."), IsEmpty());
  EXPECT_THAT(quotations_in("'The ministers' aide slept,' Berg said."),
              ElementsAre("'The ministers' aide slept,'"));
}

TEST(FindQuotations, FindsNothingInAnEmptyText) {
  EXPECT_THAT(quotations_in(""), IsEmpty());
}

}  // namespace
}  // namespace relata
