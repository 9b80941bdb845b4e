// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/abbreviation.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(FindAbbreviation, KnowsTitlesThatStandBeforeNames) {
  EXPECT_EQ(find_abbreviation("Gov"), Abbreviation::BeforeName);
  EXPECT_EQ(find_abbreviation("Mr"), Abbreviation::BeforeName);
}

TEST(FindAbbreviation, KnowsWordsThatStandBeforeNumbers) {
  EXPECT_EQ(find_abbreviation("No"), Abbreviation::BeforeNumber);
}

TEST(FindAbbreviation, KnowsWordsThatMayEndASentence) {
  EXPECT_EQ(find_abbreviation("Inc"), Abbreviation::Free);
  EXPECT_EQ(find_abbreviation("Calif"), Abbreviation::Free);
}

TEST(FindAbbreviation, TakesLettersWithFullStopsBetween) {
  EXPECT_EQ(find_abbreviation("U.S"), Abbreviation::Free);
  EXPECT_EQ(find_abbreviation("a.m"), Abbreviation::Free);
  EXPECT_EQ(find_abbreviation("J.R.R"), Abbreviation::Free);
}

TEST(FindAbbreviation, TakesACapitalAsAnInitialButNoSmallLetter) {
  EXPECT_EQ(find_abbreviation("J"), Abbreviation::Free);
  EXPECT_EQ(find_abbreviation("x"), Abbreviation::None);
}

TEST(FindAbbreviation, TellsAStateFromAnIllness) {
  EXPECT_EQ(find_abbreviation("Ill"), Abbreviation::Free);
  EXPECT_EQ(find_abbreviation("ill"), Abbreviation::None);
}

TEST(FindAbbreviation, KnowsNothingOfOtherWords) {
  EXPECT_EQ(find_abbreviation("river"), Abbreviation::None);
  EXPECT_EQ(find_abbreviation(""), Abbreviation::None);
  EXPECT_EQ(find_abbreviation("3.5"), Abbreviation::None);
}

}  // namespace
}  // namespace relata
