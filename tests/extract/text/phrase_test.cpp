// SPDX-License-Identifier: Apache-2.0
#include "extract/text/phrase.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

const std::vector<Quotation> kQuotations{{{2, 4}}, {{6, 9}}};

TEST(FindPhraseAt, FindsThePhraseThatHoldsAToken) {
  EXPECT_EQ(find_phrase_at(kQuotations, 2), &kQuotations[0]);
  EXPECT_EQ(find_phrase_at(kQuotations, 8), &kQuotations[1]);
}

TEST(FindPhraseAt, FindsNothingBesideThePhrases) {
  EXPECT_EQ(find_phrase_at(kQuotations, 1), nullptr);
  EXPECT_EQ(find_phrase_at(kQuotations, 4), nullptr);
  EXPECT_EQ(find_phrase_at(kQuotations, 9), nullptr);
}

TEST(PhrasesWithin, GivesThoseThatBeginThere) {
  EXPECT_EQ(phrases_within(kQuotations, {3, 7}).size(), 1U);
  EXPECT_EQ(phrases_within(kQuotations, {0, 7}).size(), 2U);
  EXPECT_EQ(phrases_within(kQuotations, {0, 2}).size(), 0U);
}

}  // namespace
}  // namespace relata
