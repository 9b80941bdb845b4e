// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sign_run.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(SignRunSize, TakesEndSignsTogether) {
  EXPECT_EQ(sign_run_size("?!?", 1), 3U);
  EXPECT_EQ(sign_run_size("...a", 1), 3U);
  EXPECT_EQ(sign_run_size(".?", 1), 2U);
}

TEST(SignRunSize, LeavesAQuestionBehindAnEllipsis) {
  EXPECT_EQ(sign_run_size("...?", 1), 3U);
}

TEST(SignRunSize, TakesEqualSignsTogether) {
  EXPECT_EQ(sign_run_size("$$$5", 1), 3U);
  EXPECT_EQ(sign_run_size("<<a>>", 1), 2U);
}

TEST(SignRunSize, TakesDifferentSignsOfADrawnLine) {
  EXPECT_EQ(sign_run_size("--==x", 1), 4U);
  EXPECT_EQ(sign_run_size("->x", 1), 1U);
}

TEST(SignRunSize, NeverJoinsBracketsOrCommas) {
  EXPECT_EQ(sign_run_size("((", 1), 1U);
  EXPECT_EQ(sign_run_size(",,", 1), 1U);
  EXPECT_EQ(sign_run_size("\u201C\u201C", 3), 3U);
}

TEST(EmoticonSize, TakesTheLongest) {
  EXPECT_EQ(emoticon_size(":-)) so"), 4U);
}

TEST(EmoticonSize, RefusesWhatAWordFollows) {
  EXPECT_EQ(emoticon_size(":Data"), 0U);
  EXPECT_EQ(emoticon_size("plain"), 0U);
}

}  // namespace
}  // namespace relata
