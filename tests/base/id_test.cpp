// SPDX-License-Identifier: Apache-2.0
#include "base/id.h"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace relata {
namespace {

using TownId = Id<struct TownTag>;
using RiverId = Id<struct RiverTag>;

static_assert(!std::is_convertible_v<TownId, RiverId>);
static_assert(!std::is_convertible_v<int, TownId>);

TEST(Id, IsThePositionOfItsElement) {
  EXPECT_EQ(id_at<TownTag>(42).index(), 42U);
}

TEST(Id, BeginsAtTheFirstElement) {
  EXPECT_EQ(TownId().index(), 0U);
}

TEST(Id, IsOrderedByPosition) {
  EXPECT_LT(TownId{1}, TownId{2});
  EXPECT_EQ(TownId{2}, TownId{2});
}

TEST(Id, IsAKeyOfHashTables) {
  const std::unordered_set<TownId> towns{TownId{1}, TownId{2}, TownId{1}};
  EXPECT_EQ(towns.size(), 2U);
}

}  // namespace
}  // namespace relata
