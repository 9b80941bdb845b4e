// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/word_size.h"

#include "extract/tokenize/token_splitter.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

std::string word_of(std::string_view text) {
  return std::string(text.substr(0, word_size(text, 0)));
}

TEST(WordSize, StopsAtAHyphenExceptInEMail) {
  EXPECT_EQ(word_of("Norland-backed"), "Norland");
  EXPECT_EQ(word_of("e-mail"), "e-mail");
  EXPECT_EQ(word_of("E-mails."), "E-mails");
}

TEST(WordSize, KeepsTheFullStopOfAnAbbreviation) {
  EXPECT_EQ(word_of("Gov. Berg"), "Gov.");
  EXPECT_EQ(word_of("U.S. troops"), "U.S.");
  EXPECT_EQ(word_of("a.m. today"), "a.m.");
}

TEST(WordSize, LeavesTheFullStopOfASentence) {
  EXPECT_EQ(word_of("rest."), "rest");
  EXPECT_EQ(word_of("said.The"), "said");
}

TEST(WordSize, LeavesAnEllipsis) {
  EXPECT_EQ(word_of("Mr... Berg"), "Mr");
}

TEST(WordSize, KeepsTheFullStopOfAnInitialOnlyBeforeACapital) {
  EXPECT_EQ(word_of("J. Berg"), "J.");
  EXPECT_EQ(word_of("J.Berg"), "J.");
  EXPECT_EQ(word_of("B."), "B");
  EXPECT_EQ(word_of("B. then"), "B");
}

TEST(WordSize, KeepsTheFullStopOfNoOnlyBeforeANumber) {
  EXPECT_EQ(word_of("No. 5"), "No.");
  EXPECT_EQ(word_of("No. Never"), "No");
}

TEST(WordSize, KeepsNumbersWhole) {
  EXPECT_EQ(word_of("1,000,000.5 tons"), "1,000,000.5");
  EXPECT_EQ(word_of("10:30 today"), "10:30");
  EXPECT_EQ(word_of("1/2/2019."), "1/2/2019");
  EXPECT_EQ(word_of("2008,2009"), "2008");
  EXPECT_EQ(word_of("45th"), "45th");
}

TEST(WordSize, KeepsCompanyNamesWithAmpersandAndDomainsWhole) {
  EXPECT_EQ(word_of("AT&T said"), "AT&T");
  EXPECT_EQ(word_of("example.com.au said"), "example.com.au");
}

TEST(WordSize, KeepsApostrophesWithin) {
  EXPECT_EQ(word_of("O\u2019Neill said"), "O\u2019Neill");
  EXPECT_EQ(word_of("states' rights"), "states");
}

TEST(WordSize, KeepsADecomposedLetterWhole) {
  EXPECT_EQ(word_of("Ande\u0301 said"), "Ande\u0301");
}

TEST(WordSize, IsZeroWhereNoWordStands) {
  EXPECT_EQ(word_of("- a"), "");
}

TEST(WordSize, CutsAnEndlessWordBetweenCodePoints) {
  std::string endless;
  for (std::size_t i = 0; i < kMaxTokenBytes; ++i) {
    endless += "\u0416";
  }
  const std::size_t size = word_size(endless, 0);
  EXPECT_LE(size, kMaxTokenBytes);
  EXPECT_GT(size, kMaxTokenBytes - 10);
  EXPECT_EQ(size % 2, 0U);
}

}  // namespace
}  // namespace relata
