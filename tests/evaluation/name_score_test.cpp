// SPDX-License-Identifier: Apache-2.0
#include "evaluation/name_score.h"

#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;

TEST(GoldNames, CountsWordsThroughAndKnowsTheCommonKinds) {
  const std::vector<Iob2Sentence> gold = {
      {.comments = {}, .words = {"Oslo", "won"}, .names = {{0, 1, "LOC"}}},
      {.comments = {}, .words = {"Anna", "and", "Thor"}, .names = {{0, 1, "PER"}, {2, 3, "OTH"}}}};
  EXPECT_THAT(gold_names(gold), ElementsAre(KindedName{{0, 1}, EntityKind::Place},
                                            KindedName{{2, 3}, EntityKind::Person}));
}

TEST(FinalNames, LeavesOutDemonyms) {
  const Document document = DocumentMaker()
                                .sentence("Anna thanked Norlandic voters .")
                                .person("Anna")
                                .demonym("Norlandic", "Norland")
                                .make();
  EXPECT_THAT(final_names(document), ElementsAre(KindedName{{0, 1}, EntityKind::Person}));
}

TEST(TaggedNames, LeavesOutKindsThatAreNoEntities) {
  Document document;
  document.tagged_names = {{.tokens = {0, 1}, .sentence = {}, .kind = "Title"},
                           {.tokens = {1, 2}, .sentence = {}, .kind = "Person"}};
  EXPECT_THAT(tagged_names(document), ElementsAre(KindedName{{1, 2}, EntityKind::Person}));
}

TEST(ScoreNames, WantsTheSameWordsAndTheSameKind) {
  const std::vector<KindedName> gold = {{{0, 2}, EntityKind::Person}, {{3, 4}, EntityKind::Place}};
  const NameScore score = score_names(gold, {{{0, 1}, EntityKind::Person},
                                             {{3, 4}, EntityKind::Organization},
                                             {{0, 2}, EntityKind::Person}});
  EXPECT_EQ(score.at(EntityKind::Person),
            (Tally{.right = 1, .found = 2, .reached = 1, .required = 1}));
  EXPECT_EQ(score.at(EntityKind::Place),
            (Tally{.right = 0, .found = 0, .reached = 0, .required = 1}));
  EXPECT_EQ(total_of(score), (Tally{.right = 1, .found = 3, .reached = 1, .required = 2}));
}

}  // namespace
}  // namespace relata
