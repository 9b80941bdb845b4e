// SPDX-License-Identifier: Apache-2.0
#include "graph/disjoint_sets.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(DisjointSets, BeginWithEveryNumberAlone) {
  DisjointSets sets(3);
  EXPECT_EQ(sets.find(0), 0U);
  EXPECT_EQ(sets.find(1), 1U);
  EXPECT_EQ(sets.find(2), 2U);
}

TEST(DisjointSets, JoinThroughACommonMember) {
  DisjointSets sets(5);
  sets.join(0, 1);
  sets.join(3, 4);
  sets.join(1, 3);
  EXPECT_EQ(sets.find(4), sets.find(0));
  EXPECT_NE(sets.find(2), sets.find(0));
}

TEST(DisjointSets, AreNamedByTheirSmallestMember) {
  DisjointSets sets(4);
  sets.join(3, 2);
  sets.join(2, 1);
  EXPECT_EQ(sets.find(1), 1U);
  EXPECT_EQ(sets.find(2), 1U);
  EXPECT_EQ(sets.find(3), 1U);
}

TEST(DisjointSets, StayAsTheyAreWhenJoinedAgain) {
  DisjointSets sets(2);
  sets.join(0, 1);
  sets.join(1, 0);
  EXPECT_EQ(sets.find(0), 0U);
  EXPECT_EQ(sets.find(1), 0U);
}

}  // namespace
}  // namespace relata
