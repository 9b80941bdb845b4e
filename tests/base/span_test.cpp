// SPDX-License-Identifier: Apache-2.0
#include "base/span.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(ByteSpan, DoesNotHoldItsEnd) {
  EXPECT_EQ((ByteSpan{2, 5}).size(), 3U);
  EXPECT_EQ(text_at("abcdefg", {2, 5}), "cde");
}

TEST(ByteSpan, IsEmptyWhenItsEndsMeet) {
  EXPECT_TRUE((ByteSpan{4, 4}).is_empty());
  EXPECT_FALSE((ByteSpan{4, 5}).is_empty());
}

TEST(ByteSpan, ContainsItself) {
  EXPECT_TRUE((ByteSpan{2, 5}).contains({2, 5}));
}

TEST(ByteSpan, DoesNotContainWhatReachesOut) {
  EXPECT_FALSE((ByteSpan{2, 5}).contains({1, 3}));
  EXPECT_FALSE((ByteSpan{2, 5}).contains({4, 6}));
}

TEST(ByteSpan, OverlapsWhatSharesAByte) {
  EXPECT_TRUE((ByteSpan{2, 5}).overlaps({4, 9}));
  EXPECT_TRUE((ByteSpan{4, 9}).overlaps({2, 5}));
}

TEST(ByteSpan, DoesNotOverlapItsNeighbor) {
  EXPECT_FALSE((ByteSpan{2, 5}).overlaps({5, 9}));
  EXPECT_FALSE((ByteSpan{5, 9}).overlaps({2, 5}));
}

TEST(ByteSpan, IsOrderedByBeginThenEnd) {
  EXPECT_LT((ByteSpan{1, 9}), (ByteSpan{2, 3}));
  EXPECT_LT((ByteSpan{2, 3}), (ByteSpan{2, 4}));
}

}  // namespace
}  // namespace relata
