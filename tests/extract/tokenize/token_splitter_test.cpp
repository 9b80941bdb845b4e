// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/token_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> result;
  for (const Token& token : split_tokens(text)) {
    result.emplace_back(text_at(text, token.span));
  }
  return result;
}

TEST(SplitTokens, GivesExactByteOffsets) {
  const std::vector<Token> tokens = split_tokens(" \u00C5sa ran");
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[0].span, (ByteSpan{1, 5}));
  EXPECT_EQ(tokens[1].span, (ByteSpan{6, 9}));
}

TEST(SplitTokens, TellsWhichTokensFollowSpace) {
  const std::vector<Token> tokens = split_tokens("Yes, we");
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_TRUE(tokens[0].follows_space);
  EXPECT_FALSE(tokens[1].follows_space);
  EXPECT_TRUE(tokens[2].follows_space);
}

TEST(SplitTokens, FindsNothingInWhiteSpace) {
  EXPECT_THAT(words(" \n\t\u00A0"), IsEmpty());
}

TEST(SplitTokens, SeparatesSignsFromWords) {
  EXPECT_THAT(words("(Yes, \u201Cno\u201D!)"),
              ElementsAre("(", "Yes", ",", "\u201C", "no", "\u201D", "!", ")"));
}

TEST(SplitTokens, SplitsAtHyphens) {
  EXPECT_THAT(words("Norland-backed"), ElementsAre("Norland", "-", "backed"));
}

TEST(SplitTokens, SplitsContractions) {
  EXPECT_THAT(words("Norland's can\u2019t cannot"),
              ElementsAre("Norland", "'s", "ca", "n\u2019t", "can", "not"));
}

TEST(SplitTokens, SplitsADoubleContractionInThree) {
  EXPECT_THAT(words("shouldn't've"), ElementsAre("should", "n't", "'ve"));
}

TEST(SplitTokens, SplitsThePossessiveBehindAnAbbreviation) {
  EXPECT_THAT(words("U.S.'s"), ElementsAre("U.S.", "'s"));
}

TEST(SplitTokens, SeparatesAJoinerThatJoinsNothing) {
  EXPECT_THAT(words("Berg\u200D's \u200D x\u200Dy"),
              ElementsAre("Berg", "\u200D", "'s", "\u200D", "x\u200Dy"));
}

TEST(SplitTokens, SeparatesThePossessiveOfAPlural) {
  EXPECT_THAT(words("states' rights"), ElementsAre("states", "'", "rights"));
}

TEST(SplitTokens, TellsAnOpeningQuoteFromADecade) {
  EXPECT_THAT(words("'Yes' in the '90s"), ElementsAre("'", "Yes", "'", "in", "the", "'90s"));
}

TEST(SplitTokens, KeepsRunsOfEndSignsAndDashesWhole) {
  EXPECT_THAT(words("Well... no?! yes -- so"),
              ElementsAre("Well", "...", "no", "?!", "yes", "--", "so"));
}

TEST(SplitTokens, SplitsWhereASpaceIsMissing) {
  EXPECT_THAT(words("said.The"), ElementsAre("said", ".", "The"));
}

TEST(SplitTokens, KeepsAddressesWhole) {
  EXPECT_THAT(words("(see https://example.org/a, anna@example.org or @anna)"),
              ElementsAre("(", "see", "https://example.org/a", ",", "anna@example.org", "or",
                          "@anna", ")"));
}

TEST(SplitTokens, SplitsCurrencyAndUnitFromTheAmount) {
  EXPECT_THAT(words("$3.5bn, \u20AC20 50% 7pm"),
              ElementsAre("$", "3.5", "bn", ",", "\u20AC", "20", "50", "%", "7", "pm"));
}

TEST(SplitTokens, KeepsPrefixesOnWordsButNotOnNames) {
  EXPECT_THAT(words("co-founder, pro-Norland"),
              ElementsAre("co-founder", ",", "pro", "-", "Norland"));
}

TEST(SplitTokens, KeepsTelephoneNumbersAndSignedNumbersWhole) {
  EXPECT_THAT(words("+44 555-0199 2003-2007 .25"),
              ElementsAre("+44", "555-0199", "2003", "-", "2007", ".25"));
}

TEST(SplitTokens, KeepsDrawnLinesWhole) {
  EXPECT_THAT(words("=====\n---==== ***"), ElementsAre("=====", "---====", "***"));
}

TEST(SplitTokens, TakesAnEmoticonBehindASpaceOnly) {
  EXPECT_THAT(words("Thanks :-) (as agreed:)"),
              ElementsAre("Thanks", ":-)", "(", "as", "agreed", ":", ")"));
}

TEST(SplitTokens, SplitsContractionsWithoutTheirApostrophe) {
  EXPECT_THAT(words("I dont, theyre gonna"),
              ElementsAre("I", "do", "nt", ",", "they", "re", "gon", "na"));
}

TEST(SplitTokens, LeavesTheSentenceItsFullStopBehindEtc) {
  EXPECT_THAT(words("tea, etc., rice, etc. We"),
              ElementsAre("tea", ",", "etc.", ",", "rice", ",", "etc", ".", "We"));
}

TEST(SplitTokens, LeavesTheSecondOfTwoFullStopsToTheSentence) {
  EXPECT_THAT(words("Berg Inc.. no..."), ElementsAre("Berg", "Inc.", ".", "no", "..."));
}

TEST(SplitTokens, KeepsFileNamesAndNewsgroupsWhole) {
  EXPECT_THAT(words("plan.pdf alt.pets.cat end.then"),
              ElementsAre("plan.pdf", "alt.pets.cat", "end", ".", "then"));
}

TEST(SplitTokens, SplitsTokensThatNeverEnd) {
  const std::string endless(5 * kMaxTokenBytes, '.');
  EXPECT_THAT(split_tokens(endless), ::testing::SizeIs(5));
}

}  // namespace
}  // namespace relata
