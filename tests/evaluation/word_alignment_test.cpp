// SPDX-License-Identifier: Apache-2.0
#include "evaluation/word_alignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

ConlluDocument of_words(const std::vector<std::string>& words) {
  ConlluSentence sentence;
  for (const std::string& word : words) {
    sentence.words.push_back({.form = word});
  }
  return {.id = "", .sentences = {sentence}};
}

auto align(const ConlluDocument& gold, const ConlluDocument& found) {
  return align_words(place_words(gold).words, place_words(found).words);
}

TEST(PlaceWords, CountsNoWhiteSpace) {
  const PlacedText placed = place_words(of_words({"1 000", "\u00E9t\u00E9"}));
  EXPECT_EQ(placed.words[1].begin, 4U);
  EXPECT_EQ(placed.words[1].end, 7U);
  EXPECT_THAT(placed.sentences, ElementsAre(Pair(0, 7)));
}

TEST(AlignWords, MatchesWordsAtTheSamePlace) {
  EXPECT_THAT(align(of_words({"a", "bc", "d"}), of_words({"a", "b", "c", "d"})),
              ElementsAre(Pair(0, 0), Pair(2, 3)));
}

TEST(AlignWords, MatchesNothingInWordsThatCross) {
  EXPECT_THAT(align(of_words({"ab", "c", "d"}), of_words({"a", "bc", "d"})),
              ElementsAre(Pair(2, 2)));
}

TEST(AlignWords, MatchesFormsWithinATokenOfSeveralWords) {
  ConlluDocument gold = of_words({"du", "n", "no", "."});
  gold.sentences[0].multiwords.push_back({.begin = 0, .end = 3, .form = "dunno"});
  EXPECT_THAT(align(gold, of_words({"du", "nno", "."})), ElementsAre(Pair(0, 0), Pair(3, 2)));
}

TEST(AlignWords, MatchesATokenOfSeveralWordsThatIsSpeltOtherwise) {
  ConlluDocument gold = of_words({"will", "not", "go"});
  gold.sentences[0].multiwords.push_back({.begin = 0, .end = 2, .form = "won't"});
  EXPECT_THAT(align(gold, of_words({"wo", "n't", "go"})), ElementsAre(Pair(2, 2)));
}

}  // namespace
}  // namespace relata
