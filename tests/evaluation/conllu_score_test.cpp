// SPDX-License-Identifier: Apache-2.0
#include "evaluation/conllu_score.h"

#include "extract/text/conllu_reader.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// A document from "FORM UPOS HEAD RELATION" a word.
ConlluDocument document(const std::vector<std::vector<std::string>>& words) {
  ConlluSentence sentence;
  for (const auto& word : words) {
    sentence.words.push_back({.form = word[0],
                              .lemma = word[0],
                              .part_of_speech = word[1],
                              .fine_tag = word[1],
                              .head = std::stoul(word[2]),
                              .relation = word[3]});
  }
  return {.id = "", .sentences = {sentence}};
}

const ConlluDocument kGold = document({{"Berg", "PROPN", "2", "nsubj"},
                                       {"ran", "VERB", "0", "root"},
                                       {"home", "ADV", "2", "advmod:lmod"}});

TEST(ScoreConllu, GivesEverythingToTheGoldItself) {
  const ConlluScore score = score_conllu(kGold, kGold);
  EXPECT_DOUBLE_EQ(score.words.f1(), 1);
  EXPECT_DOUBLE_EQ(score.sentences.f1(), 1);
  EXPECT_DOUBLE_EQ(score.labelled.f1(), 1);
}

TEST(ScoreConllu, CountsWrongTags) {
  const ConlluScore score = score_conllu(kGold, document({{"Berg", "NOUN", "2", "nsubj"},
                                                          {"ran", "VERB", "0", "root"},
                                                          {"home", "ADV", "2", "advmod"}}));
  EXPECT_EQ(score.part_of_speech.right, 2U);
  EXPECT_EQ(score.fine_tag.right, 2U);
  EXPECT_EQ(score.lemma.right, 3U);
}

TEST(ScoreConllu, ComparesRelationsWithoutTheirSubtype) {
  const ConlluScore score = score_conllu(kGold, document({{"Berg", "PROPN", "2", "obj"},
                                                          {"ran", "VERB", "0", "root"},
                                                          {"home", "ADV", "2", "advmod"}}));
  EXPECT_EQ(score.attachment.right, 3U);
  EXPECT_EQ(score.labelled.right, 2U);
}

TEST(ScoreConllu, FollowsHeadsToTheWordsThatTheyAreInTheGold) {
  const ConlluScore score = score_conllu(kGold, document({{"Be", "X", "3", "dep"},
                                                          {"rg", "X", "3", "dep"},
                                                          {"ran", "VERB", "0", "root"},
                                                          {"home", "ADV", "3", "advmod"}}));
  EXPECT_EQ(score.words.right, 2U);
  EXPECT_EQ(score.words.found, 4U);
  EXPECT_EQ(score.words.required, 3U);
  EXPECT_EQ(score.attachment.right, 2U);
}

TEST(ScoreConllu, CountsNoHeadWhereNoneIsKnown) {
  ConlluDocument found = kGold;
  found.sentences[0].words[0].head.reset();
  EXPECT_EQ(score_conllu(kGold, found).attachment.right, 2U);
}

TEST(ScoreConllu, CountsSentencesWithBothTheirBorders) {
  ConlluDocument found{.id = "", .sentences = {{}, {}}};
  found.sentences[0].words = {kGold.sentences[0].words[0]};
  found.sentences[1].words = {kGold.sentences[0].words[1], kGold.sentences[0].words[2]};
  const ConlluScore score = score_conllu(kGold, found);
  EXPECT_EQ(score.sentences.right, 0U);
  EXPECT_EQ(score.sentences.found, 2U);
}

TEST(ScoreConllu, Adds) {
  ConlluScore sum = score_conllu(kGold, kGold);
  sum += score_conllu(kGold, kGold);
  EXPECT_EQ(sum.words.required, 6U);
  EXPECT_EQ(sum.labelled.right, 6U);
}

}  // namespace
}  // namespace relata
