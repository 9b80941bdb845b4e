// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/character_class.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

using Class = CharacterAt::Class;

TEST(CharacterAt, SortsAsciiCharacters) {
  EXPECT_EQ(character_at("a", 0).kind, Class::Letter);
  EXPECT_EQ(character_at("7", 0).kind, Class::Digit);
  EXPECT_EQ(character_at("\n", 0).kind, Class::Space);
  EXPECT_EQ(character_at("'", 0).kind, Class::Apostrophe);
  EXPECT_EQ(character_at("-", 0).kind, Class::Sign);
}

TEST(CharacterAt, SortsOtherCharactersWithTheirLength) {
  const CharacterAt letter = character_at("\u0416", 0);
  EXPECT_EQ(letter.kind, Class::Letter);
  EXPECT_EQ(letter.size_bytes, 2U);
  EXPECT_EQ(character_at("\u00A0", 0).kind, Class::Space);
  EXPECT_EQ(character_at("\u2019", 0).kind, Class::Apostrophe);
  EXPECT_EQ(character_at("\u2014", 0).kind, Class::Sign);
}

TEST(CharacterAt, CountsACombiningMarkAsALetter) {
  EXPECT_EQ(character_at("e\u0301", 1).kind, Class::Letter);
}

TEST(CharacterAt, KnowsWhichCharactersMakeWords) {
  EXPECT_TRUE(character_at("a", 0).is_word());
  EXPECT_TRUE(character_at("1", 0).is_word());
  EXPECT_FALSE(character_at("'", 0).is_word());
}

}  // namespace
}  // namespace relata
