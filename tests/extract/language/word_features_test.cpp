// SPDX-License-Identifier: Apache-2.0
#include "extract/language/word_features.h"

#include "base/hash.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

TEST(LowerWord, LowersCodePointByCodePoint) {
  EXPECT_EQ(lower_word("ÉTÉ Ünal 5"), "été ünal 5");
}

TEST(LowerWord, KeepsWhatHasNoSingleLowerCase) {
  EXPECT_EQ(lower_word("İzmir"), "İzmir");
}

TEST(NormOf, StraightensQuotesAndHidesDigits) {
  EXPECT_EQ(norm_of("O’Neill‘s"), "o'neill's");
  EXPECT_EQ(norm_of("“1,250”"), "\"0,000\"");
}

TEST(ShapeOf, NamesClassesOfCodePoints) {
  EXPECT_EQ(shape_of("McDonald-2000"), "XxXxxxx-dddd");
}

TEST(ShapeOf, CutsRunsToFour) {
  EXPECT_EQ(shape_of("UNITED"), "XXXX");
  EXPECT_EQ(shape_of("------"), "----");
  EXPECT_EQ(shape_of("12345a"), "ddddx");
}

std::vector<std::uint64_t> affixes_of(std::string_view word) {
  const WordHashes hashes = hash_word(word);
  return {hashes.affixes.begin(), hashes.affixes.end()};
}

TEST(HashWord, HashesPrefixesThenSuffixesOfTheNorm) {
  EXPECT_EQ(affixes_of("Été"),
            (std::vector{hash_of(2, "1é"), hash_of(2, "2ét"), hash_of(2, "3été"), hash_of(3, "1é"),
                         hash_of(3, "2té"), hash_of(3, "3été")}));
}

TEST(HashWord, HasNoAffixLongerThanTheWord) {
  EXPECT_EQ(affixes_of("a"), (std::vector{hash_of(2, "1a"), hash_of(3, "1a")}));
}

TEST(HashWord, HashesTrigramsOfTheFramedNorm) {
  const WordHashes hashes = hash_word("Cat");
  EXPECT_EQ(std::vector(hashes.trigrams.begin(), hashes.trigrams.end()),
            (std::vector{hash_of(5, "<ca"), hash_of(5, "cat"), hash_of(5, "at>")}));
}

TEST(HashWord, HashesTheFirst24TrigramsOnly) {
  EXPECT_EQ(hash_word(std::string(22, 'a')).trigrams.size(), 22U);
  EXPECT_EQ(hash_word(std::string(100, 'a')).trigrams.size(), 24U);
}

TEST(HashWord, KeepsNormKeyAndShapeApart) {
  const WordHashes hashes = hash_word("x");
  EXPECT_EQ(hashes.norm, hash_of(1, "x"));
  EXPECT_EQ(hashes.shape, hash_of(4, "x"));
  EXPECT_EQ(hashes.key, hash_of(6, "x"));
}

}  // namespace
}  // namespace relata
