// SPDX-License-Identifier: Apache-2.0
#include "extract/names/kind_scores.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(KindScores, GivesTheKindWithMostPoints) {
  KindScores scores(EntityKind::Place, 2);
  scores.add(EntityKind::Organization, 3);
  EXPECT_EQ(scores.best(), EntityKind::Organization);
  EXPECT_EQ(scores.best_points(), 3);
}

TEST(KindScores, PrefersPersonsThenOrganizationsAmongEquals) {
  EXPECT_EQ(KindScores().best(), EntityKind::Person);
  KindScores scores(EntityKind::Place, 1);
  scores.add(EntityKind::Organization, 1);
  EXPECT_EQ(scores.best(), EntityKind::Organization);
}

TEST(KindScores, AddsOtherScores) {
  KindScores scores(EntityKind::Place, 2);
  scores.add(KindScores(EntityKind::Place, 3));
  EXPECT_EQ(scores, KindScores(EntityKind::Place, 5));
}

TEST(KindScores, IsTheSurerTheFurtherTheBestIsAhead) {
  EXPECT_DOUBLE_EQ(KindScores().confidence(), 0.5);
  EXPECT_DOUBLE_EQ(KindScores(EntityKind::Place, 6).confidence(), 0.8);
  EXPECT_DOUBLE_EQ(KindScores(EntityKind::Place, 60).confidence(), 1.0);
}

}  // namespace
}  // namespace relata
