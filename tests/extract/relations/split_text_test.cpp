// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/split_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SplitText, GivesTrimmedParts) {
  EXPECT_THAT(split_text("a, b c ,d", ','), ElementsAre("a", "b c", "d"));
}

TEST(SplitText, LeavesEmptyPartsOut) {
  EXPECT_THAT(split_text(" , ,", ','), IsEmpty());
  EXPECT_THAT(split_text("", ','), IsEmpty());
}

}  // namespace
}  // namespace relata
