// SPDX-License-Identifier: Apache-2.0
#include "graph/store/statement_cache.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <utility>

namespace relata {
namespace {

constexpr std::string_view kCountToThree = "SELECT column1 FROM (VALUES (1), (2), (3))";

class StatementCacheTest : public testing::Test {
 protected:
  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE};
  StatementCache cache_;
};

TEST_F(StatementCacheTest, LendsTheSameStatementAgain) {
  const SQLite::Statement* first = &*cache_.lend(database_, kCountToThree);
  EXPECT_EQ(&*cache_.lend(database_, kCountToThree), first);
}

TEST_F(StatementCacheTest, LendsAnotherStatementWhileTheFirstIsOut) {
  const auto outer = cache_.lend(database_, kCountToThree);
  ASSERT_TRUE(outer->executeStep());
  const auto inner = cache_.lend(database_, kCountToThree);
  ASSERT_TRUE(inner->executeStep());
  ASSERT_TRUE(outer->executeStep());
  EXPECT_EQ(outer->getColumn(0).getInt(), 2);
  EXPECT_EQ(inner->getColumn(0).getInt(), 1);
}

TEST_F(StatementCacheTest, TakesAStatementBackReset) {
  ASSERT_TRUE(cache_.lend(database_, kCountToThree)->executeStep());
  const auto again = cache_.lend(database_, kCountToThree);
  ASSERT_TRUE(again->executeStep());
  EXPECT_EQ(again->getColumn(0).getInt(), 1);
}

TEST_F(StatementCacheTest, KeepsAStatementOutWhenItsLeaseIsMoved) {
  auto first = cache_.lend(database_, kCountToThree);
  const auto second = std::move(first);
  EXPECT_NE(&*cache_.lend(database_, kCountToThree), &*second);
}

}  // namespace
}  // namespace relata
