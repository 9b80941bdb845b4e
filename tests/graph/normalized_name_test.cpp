// SPDX-License-Identifier: Apache-2.0
#include "graph/normalized_name.h"

#include <gtest/gtest.h>

#include <utility>

namespace relata {
namespace {

class SpellingsOfOneName : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(SpellingsOfOneName, AreEqualWhenNormalized) {
  EXPECT_EQ(normalize_name(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    NormalizedName, SpellingsOfOneName,
    testing::Values(std::pair("ACME Corp", "acme corp"), std::pair("U.N.", "un"),
                    std::pair("The Times", "times"), std::pair("Acme's", "acme"),
                    std::pair("O\xE2\x80\x99"
                              "Brien",
                              "o'brien"),
                    std::pair("Acme\xE2\x80\x99s", "acme"),
                    std::pair("\xE2\x80\x9CRed\xE2\x80\x9D Berg", "\"red\" berg"),
                    std::pair("  Ada \n Berg ", "ada berg"),
                    std::pair("Ada\xC2\xA0"
                              "Berg",
                              "ada berg"),
                    std::pair("St. Ives", "st ives"), std::pair("Zoe\xCC\x88", "zo\xC3\xAB"),
                    std::pair("STRA\xE1\xBA\x9E"
                              "E",
                              "strasse")));

TEST(NormalizedName, KeepsAnArticleInsideTheName) {
  EXPECT_EQ(normalize_name("Winnie the Pooh"), "winnie the pooh");
  EXPECT_EQ(normalize_name("Theatre Royal"), "theatre royal");
}

TEST(NormalizedName, KeepsANameOfWhichNothingWouldBeLeft) {
  EXPECT_EQ(normalize_name("..."), "...");
  EXPECT_EQ(normalize_name("'s"), "'s");
  EXPECT_EQ(normalize_name("The"), "the");
}

TEST(NormalizedName, KeepsDifferentNamesApart) {
  EXPECT_NE(normalize_name("Ada Berg"), normalize_name("Adaberg"));
  EXPECT_NE(normalize_name("Acme"), normalize_name("Acme Corp"));
}

class Acronym : public testing::TestWithParam<const char*> {};

TEST_P(Acronym, IsKnown) {
  EXPECT_TRUE(is_acronym(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(NormalizedName, Acronym,
                         testing::Values("UN", "U.N.", "NATO", "G20", "OSCEPACE",
                                         "\xD0\x95\xD0\xA1"));

class NoAcronym : public testing::TestWithParam<const char*> {};

TEST_P(NoAcronym, IsToldFromOne) {
  EXPECT_FALSE(is_acronym(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(NormalizedName, NoAcronym,
                         testing::Values("", "U", "U.", "Un", "A B", "AT&T", "2024", "UNESCOOOO",
                                         ".UN", "..."));

}  // namespace
}  // namespace relata
