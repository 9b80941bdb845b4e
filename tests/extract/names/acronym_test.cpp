// SPDX-License-Identifier: Apache-2.0
#include "extract/names/acronym.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(IsAcronymOf, ComparesInitialLetters) {
  EXPECT_TRUE(is_acronym_of("NBC", "Norland Broadcasting Council"));
  EXPECT_FALSE(is_acronym_of("NBA", "Norland Broadcasting Council"));
}

TEST(IsAcronymOf, LetsSmallWordsCountOrNot) {
  EXPECT_TRUE(is_acronym_of("BN", "Bank of Norland"));
  EXPECT_TRUE(is_acronym_of("BoN", "Bank of Norland"));
}

TEST(IsAcronymOf, OverlooksPointsAndPossessives) {
  EXPECT_TRUE(is_acronym_of("N.P.R.", "Norland People's Republic"));
}

TEST(IsAcronymOf, TakesLettersBeyondAscii) {
  EXPECT_TRUE(is_acronym_of("\u00C5B", "\u00C5sa Berg"));
}

TEST(IsAcronymOf, NeedsTwoLetters) {
  EXPECT_FALSE(is_acronym_of("N", "Norland"));
  EXPECT_FALSE(is_acronym_of("", ""));
}

}  // namespace
}  // namespace relata
