// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_case.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

SentenceCase case_of(std::string text) {
  return sentence_case_of(SampleText(std::move(text)).words());
}

TEST(SentenceCaseOf, KnowsAUsualSentence) {
  EXPECT_EQ(case_of("The talks about the border fail, Anna Berg said."), SentenceCase::Usual);
}

TEST(SentenceCaseOf, KnowsAHeadlineInTitleCase) {
  EXPECT_EQ(case_of("Border Talks Fail in Norland"), SentenceCase::Title);
}

TEST(SentenceCaseOf, TakesCapitalsNextToVerbsInLowerCase) {
  EXPECT_EQ(case_of("He is at the Health and Human Services"), SentenceCase::Usual);
}

TEST(SentenceCaseOf, DoesNotCountTheFirstWord) {
  EXPECT_EQ(case_of("Talks Fail in Norland"), SentenceCase::Usual);
}

TEST(SentenceCaseOf, DoesNotCountWordsThatNamesAreMadeOf) {
  EXPECT_EQ(case_of("The Parliament and the Foreign Minister"), SentenceCase::Usual);
}

TEST(SentenceCaseOf, KnowsAHeadlineInCapitals) {
  EXPECT_EQ(case_of("BORDER TALKS FAIL IN NORLAND"), SentenceCase::Upper);
}

TEST(SentenceCaseOf, TakesAcronymsInAUsualSentence) {
  EXPECT_EQ(case_of("The US and NATO and the BBC said so."), SentenceCase::Usual);
}

TEST(SentenceCaseOf, TakesNoWordsAsUsual) {
  EXPECT_EQ(case_of(""), SentenceCase::Usual);
}

}  // namespace
}  // namespace relata
