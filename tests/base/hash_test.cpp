// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

// Computed by models/train: the model file holds rows that both sides must find.
TEST(Hash, IsTheOneThatTheTrainerComputes) {
  EXPECT_EQ(hash_of(1, ""), 0xd7cea42b5057e4cULL);
  EXPECT_EQ(hash_of(1, "the"), 0x395be2a46c9e5068ULL);
  EXPECT_EQ(hash_of(3, "2\xC3\xA9t"), 0x4fb42fd4c038766ULL);
}

TEST(Hash, KeepsKindsApart) {
  EXPECT_NE(hash_of(1, "the"), hash_of(2, "the"));
}

}  // namespace
}  // namespace relata
