// SPDX-License-Identifier: Apache-2.0
#include "base/edit_distance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

TEST(EditDistance, IsZeroForEqualTextsAndTheLengthAgainstNothing) {
  EXPECT_EQ(edit_distance("neighbors", "neighbors"), 0U);
  EXPECT_EQ(edit_distance("", "abc"), 3U);
  EXPECT_EQ(edit_distance("abc", ""), 3U);
}

TEST(EditDistance, CountsASwapOfNeighborsOnce) {
  EXPECT_EQ(edit_distance("neighbros", "neighbors"), 1U);
}

TEST(EditDistance, CountsCodePointsNotBytes) {
  EXPECT_EQ(edit_distance("Poznań", "Poznan"), 1U);
}

TEST(EditDistance, CountsInsertionsDeletionsAndSubstitutions) {
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
}

TEST(FindNearest, GivesTheFirstOfEquallyNearCandidates) {
  const std::vector<std::string> candidates = {"exporx", "exporz", "extract"};
  EXPECT_EQ(find_nearest("export", candidates), "exporx");
}

TEST(FindNearest, GivesNothingWhenAThirdOfTheLettersDiffer) {
  const std::vector<std::string> candidates = {"stats", "search"};
  EXPECT_EQ(find_nearest("export", candidates), std::nullopt);
}

TEST(FindNearest, ForgivesOneLetterOfAShortWord) {
  const std::vector<std::string> candidates = {"add"};
  EXPECT_EQ(find_nearest("ad", candidates), "add");
}

}  // namespace
}  // namespace relata
