// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/measure.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(UnitBegin, FindsTheUnitBehindANumber) {
  EXPECT_EQ(unit_begin("3.5bn"), 3U);
  EXPECT_EQ(unit_begin("7:30pm"), 4U);
}

TEST(UnitBegin, LeavesOrdinalsAndDecadesWhole) {
  EXPECT_EQ(unit_begin("5th"), 3U);
  EXPECT_EQ(unit_begin("1990s"), 5U);
}

TEST(UnitBegin, LeavesPlainNumbersAndWordsWhole) {
  EXPECT_EQ(unit_begin("1,000"), 5U);
  EXPECT_EQ(unit_begin("km"), 2U);
  EXPECT_EQ(unit_begin(""), 0U);
}

}  // namespace
}  // namespace relata
