// SPDX-License-Identifier: Apache-2.0
#include "extract/text/word_prefix.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(IsPrefixHyphen, JoinsAPrefixToALowerCaseWord) {
  EXPECT_TRUE(is_prefix_hyphen("co-founder", 2));
  EXPECT_TRUE(is_prefix_hyphen("Anti-war", 4));
}

TEST(IsPrefixHyphen, LeavesANameBehindThePrefixAlone) {
  EXPECT_FALSE(is_prefix_hyphen("pro-Norland", 3));
}

TEST(IsPrefixHyphen, LeavesExAsAWord) {
  EXPECT_FALSE(is_prefix_hyphen("ex-minister", 2));
}

TEST(IsPrefixHyphen, RefusesOtherWordsAndHyphensAtTheEnd) {
  EXPECT_FALSE(is_prefix_hyphen("ship-owner", 4));
  EXPECT_FALSE(is_prefix_hyphen("co-", 2));
}

}  // namespace
}  // namespace relata
