// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_key.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(IsSameName, LooksAtLettersAndDigitsOnly) {
  EXPECT_TRUE(is_same_name("U.S.", "US"));
  EXPECT_TRUE(is_same_name("Guinea - Bissau", "Guinea-Bissau"));
  EXPECT_TRUE(is_same_name("C\u00F4te d\u2019Ivoire", "C\u00F4te d'Ivoire"));
  EXPECT_TRUE(is_same_name("Group of\n20", "Group of 20"));
}

TEST(IsSameName, LooksAtLetterCase) {
  EXPECT_FALSE(is_same_name("US", "us"));
}

TEST(IsSameName, TellsALongerNameFromAShorterOne) {
  EXPECT_FALSE(is_same_name("Norland", "Norlands"));
  EXPECT_FALSE(is_same_name("Norlands", "Norland"));
  EXPECT_FALSE(is_same_name("", "N"));
}

TEST(IsSameName, TellsLettersWithMarksApart) {
  EXPECT_FALSE(is_same_name("Bogot\u00E1", "Bogota"));
}

TEST(HashName, IsEqualForTheSameName) {
  EXPECT_EQ(hash_name("U.S."), hash_name("US"));
  EXPECT_NE(hash_name("US"), hash_name("us"));
}

TEST(NameHash, GivesTheSameValuePieceByPiece) {
  NameHash hash;
  hash.append("Guinea");
  hash.append("-");
  hash.append("Bissau");
  EXPECT_EQ(hash.value(), hash_name("Guinea-Bissau"));
}

}  // namespace
}  // namespace relata
