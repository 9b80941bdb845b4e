// SPDX-License-Identifier: Apache-2.0
#include "graph/store/name_words.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

TEST(NameWords, AreWhatSpacesAndHyphensPart) {
  EXPECT_THAT(split_words("jean-luc picard"), testing::ElementsAre("jean", "luc", "picard"));
}

TEST(NameWords, AreNeverEmpty) {
  EXPECT_THAT(split_words("-a - b-"), testing::ElementsAre("a", "b"));
}

TEST(NameWords, OfANameWithoutAnyAreTheName) {
  EXPECT_THAT(split_words("--"), testing::ElementsAre("--"));
}

TEST(NameWords, OfATypedNameAreCleaned) {
  EXPECT_EQ(normalize_typed_name("The  Caf\xFF"), "caf\uFFFD");
}

TEST(NameWords, OfNothingAreNone) {
  EXPECT_THAT(split_words(""), testing::IsEmpty());
}

}  // namespace
}  // namespace relata
