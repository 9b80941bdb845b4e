// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_splitter.h"

#include "extract/tokenize/token_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

std::vector<Sentence> split(std::string_view text) {
  return split_sentences(text, split_tokens(text));
}

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> result;
  for (const Sentence& sentence : split(text)) {
    result.emplace_back(text_at(text, sentence.span));
  }
  return result;
}

TEST(SplitSentences, EndsBehindFullStopQuestionAndExclamationMark) {
  EXPECT_THAT(sentences("It rains. Really? Yes! Good"),
              ElementsAre("It rains.", "Really?", "Yes!", "Good"));
}

TEST(SplitSentences, CoversEveryTokenOnce) {
  const std::vector<Sentence> found = split("It rains. It pours.");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].tokens, (TokenRange{0, 3}));
  EXPECT_EQ(found[1].tokens, (TokenRange{3, 6}));
}

TEST(SplitSentences, TakesClosingQuotesAndBracketsAlong) {
  EXPECT_THAT(
      sentences("\u201CGo.\u201D She left. (They stayed.) \"Why?\" Nobody knew."),
      ElementsAre("\u201CGo.\u201D", "She left.", "(They stayed.)", "\"Why?\"", "Nobody knew."));
}

TEST(SplitSentences, GoesOnBehindAQuoteWithASmallLetter) {
  EXPECT_THAT(sentences("\"Stop!\" she said. \"Why?\" he asked."),
              ElementsAre("\"Stop!\" she said.", "\"Why?\" he asked."));
}

TEST(SplitSentences, GoesOnBehindTitlesAndInitials) {
  EXPECT_THAT(sentences("Gov. Anna J. Berg met Dr. Holm. They talked."),
              ElementsAre("Gov. Anna J. Berg met Dr. Holm.", "They talked."));
}

TEST(SplitSentences, EndsBehindAnAbbreviationBeforeAUsualFirstWord) {
  EXPECT_THAT(sentences("He left the U.S. The U.S. Senate met Acme Inc. officials."),
              ElementsAre("He left the U.S.", "The U.S. Senate met Acme Inc. officials."));
}

TEST(SplitSentences, EndsBehindAnAbbreviationBeforeAQuotedFirstWord) {
  EXPECT_THAT(sentences("It opens at 7 a.m. \"We are ready.\""),
              ElementsAre("It opens at 7 a.m.", "\"We are ready.\""));
}

TEST(SplitSentences, GoesOnBehindDecimalPoints) {
  EXPECT_THAT(sentences("It rose 3.5 percent. Then it fell."),
              ElementsAre("It rose 3.5 percent.", "Then it fell."));
}

TEST(SplitSentences, EndsWhereTheSpaceIsMissing) {
  EXPECT_THAT(sentences("he said.The talks failed."), ElementsAre("he said.", "The talks failed."));
}

TEST(SplitSentences, EndsBehindAnEllipsisOnlyBeforeACapital) {
  EXPECT_THAT(sentences("Well... maybe. And then\u2026 Silence."),
              ElementsAre("Well... maybe.", "And then\u2026", "Silence."));
}

TEST(SplitSentences, KeepsTheNumberOfAListItem) {
  EXPECT_THAT(sentences("1. Buy bread. 2. Go."), ElementsAre("1. Buy bread.", "2. Go."));
}

TEST(SplitSentences, TakesAHeadlineAsASentence) {
  EXPECT_THAT(sentences("Norland votes\n\nVoters chose.\nThey did"),
              ElementsAre("Norland votes", "Voters chose.", "They did"));
}

TEST(SplitSentences, ContinuesAWrappedLine) {
  const std::string text =
      "The president of the small republic of Norland said on Monday that\n"
      "Westland and its allies had agreed to talks about the border. The\n"
      "talks begin soon.";
  EXPECT_THAT(split(text), SizeIs(2));
}

TEST(SplitSentences, MarksTheFirstSentenceOfAParagraph) {
  const std::vector<Sentence> found = split("One. Two.\n\nThree. Four.");
  ASSERT_THAT(found, SizeIs(4));
  EXPECT_TRUE(found[0].begins_paragraph);
  EXPECT_FALSE(found[1].begins_paragraph);
  EXPECT_TRUE(found[2].begins_paragraph);
  EXPECT_FALSE(found[3].begins_paragraph);
}

TEST(SplitSentences, EndsAtIdeographicFullStops) {
  EXPECT_THAT(sentences("\u4F60\u597D\u3002\u518D\u89C1\u3002"), SizeIs(2));
}

TEST(SplitSentences, CutsASentenceThatNeverEnds) {
  std::string text;
  for (std::size_t i = 0; i < 2 * kMaxSentenceTokens + 1; ++i) {
    text += "a ";
  }
  EXPECT_THAT(split(text), SizeIs(3));
}

TEST(SplitSentences, EndsWithoutCapitalsInCasualText) {
  EXPECT_THAT(sentences("are you sure? i think we should go. it is late and i am tired."),
              SizeIs(3));
}

TEST(SplitSentences, EndsBehindAGreetingAndASignature) {
  EXPECT_THAT(sentences("Please call me if you have any questions. Thanks, Anna"),
              ElementsAre("Please call me if you have any questions.", "Thanks,", "Anna"));
}

TEST(SplitSentences, KeepsADatelineWithItsSentence) {
  EXPECT_THAT(sentences("OSLO, March 4 (Reuters) - Norland chose a president. It rained."),
              SizeIs(2));
  EXPECT_THAT(sentences("WASHINGTON (AP) \u2014 Anna Berg said on Monday she would run."),
              SizeIs(1));
}

TEST(SplitSentences, GoesOnBehindAnAcronymInBrackets) {
  EXPECT_THAT(sentences("The Norland Press Agency (NPA) Director Anna Berg resigned."), SizeIs(1));
}

TEST(SplitSentences, GoesOnBehindTheInitialOfASpecies) {
  EXPECT_THAT(sentences("The water had E. coli in it. Nobody drank."), SizeIs(2));
}

TEST(SplitSentences, EndsBeforeAnOmissionInBrackets) {
  EXPECT_THAT(sentences("\"It was late. [...] We went home.\""), SizeIs(3));
}

TEST(SplitSentences, EndsBehindCurlyQuotes) {
  EXPECT_THAT(sentences("\u201CWe won,\u201D she said. \u2018Nobody knew.\u2019 They left."),
              SizeIs(3));
}

TEST(SplitSentences, FindsNoSentenceWithoutTokens) {
  EXPECT_THAT(split(" \n"), SizeIs(0));
}

}  // namespace
}  // namespace relata
