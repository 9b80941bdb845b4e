// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/contraction.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

std::string last_part_of(std::string_view word) {
  return std::string(word.substr(contraction_begin(word)));
}

TEST(ContractionBegin, SplitsNegationsBeforeTheirN) {
  EXPECT_EQ(last_part_of("doesn't"), "n't");
  EXPECT_EQ(last_part_of("won\u2019t"), "n\u2019t");
}

TEST(ContractionBegin, SplitsPossessivesAndShortVerbs) {
  EXPECT_EQ(last_part_of("Norland's"), "'s");
  EXPECT_EQ(last_part_of("NORLAND'S"), "'S");
  EXPECT_EQ(last_part_of("they\u2019ve"), "\u2019ve");
  EXPECT_EQ(last_part_of("I'd"), "'d");
}

TEST(ContractionBegin, SplitsCannot) {
  EXPECT_EQ(last_part_of("cannot"), "not");
  EXPECT_EQ(last_part_of("Cannot"), "not");
}

TEST(ContractionBegin, LeavesNamesWithApostrophesWhole) {
  EXPECT_EQ(last_part_of("O'Neill"), "");
  EXPECT_EQ(last_part_of("d'Ivoire"), "");
  EXPECT_EQ(last_part_of("o'clock"), "");
}

TEST(ContractionBegin, LeavesOtherWordsWhole) {
  EXPECT_EQ(last_part_of("word"), "");
  EXPECT_EQ(last_part_of(""), "");
  EXPECT_EQ(last_part_of("can't"), "n't");
  EXPECT_EQ(last_part_of("t't"), "");
}

}  // namespace
}  // namespace relata
