// SPDX-License-Identifier: Apache-2.0
#include "evaluation/tally.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(Tally, CountsPrecisionOverWhatWasFoundAndRecallOverWhatIsRequired) {
  const Tally tally{.right = 3, .found = 4, .reached = 1, .required = 2};
  EXPECT_DOUBLE_EQ(tally.precision(), 0.75);
  EXPECT_DOUBLE_EQ(tally.recall(), 0.5);
  EXPECT_DOUBLE_EQ(tally.f1(), 0.6);
}

TEST(Tally, IsZeroWhereNothingWasFound) {
  EXPECT_DOUBLE_EQ(Tally().f1(), 0);
}

TEST(Tally, Adds) {
  Tally sum{.right = 1, .found = 2, .reached = 3, .required = 4};
  sum += sum;
  EXPECT_EQ(sum, (Tally{.right = 2, .found = 4, .reached = 6, .required = 8}));
}

}  // namespace
}  // namespace relata
