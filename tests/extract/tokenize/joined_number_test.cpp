// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/joined_number.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(IsPhoneHyphen, JoinsTheGroupsOfATelephoneNumber) {
  EXPECT_TRUE(is_phone_hyphen("555-0199", 3));
  EXPECT_TRUE(is_phone_hyphen("1-800-555-0199.", 1));
  EXPECT_TRUE(is_phone_hyphen("1-800-555-0199.", 9));
}

TEST(IsPhoneHyphen, LeavesRangesApart) {
  EXPECT_FALSE(is_phone_hyphen("2003-2007", 4));
  EXPECT_FALSE(is_phone_hyphen("5-10", 1));
}

TEST(IsPhoneHyphen, LeavesWordsAndDatesApart) {
  EXPECT_FALSE(is_phone_hyphen("F-16", 1));
  EXPECT_FALSE(is_phone_hyphen("2022-03-31", 4));
  EXPECT_FALSE(is_phone_hyphen("100-1000th", 3));
}

}  // namespace
}  // namespace relata
