// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/joined_word.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(IsSlashedWord, KnowsShortForms) {
  EXPECT_TRUE(is_slashed_word("b/c", 1));
  EXPECT_TRUE(is_slashed_word("W/o", 1));
}

TEST(IsSlashedWord, LeavesAlternativesApart) {
  EXPECT_FALSE(is_slashed_word("he/she", 2));
  EXPECT_FALSE(is_slashed_word("b/cd", 1));
}

TEST(IsFileEnding, KnowsEndingsInAnyCase) {
  EXPECT_TRUE(is_file_ending("plan.pdf", 4));
  EXPECT_TRUE(is_file_ending("PLAN.XLS", 4));
}

TEST(IsFileEnding, NeedsTheWholeEnding) {
  EXPECT_FALSE(is_file_ending("plan.pdfs", 4));
  EXPECT_FALSE(is_file_ending("plan.The", 4));
}

TEST(IsDottedName, NeedsTwoFullStopsBetweenLowerCaseWords) {
  EXPECT_TRUE(is_dotted_name("alt.pets.cat", 3));
  EXPECT_TRUE(is_dotted_name("alt.pets.cat", 8));
  EXPECT_FALSE(is_dotted_name("end.then", 3));
  EXPECT_FALSE(is_dotted_name("end.Then.so", 3));
}

}  // namespace
}  // namespace relata
