// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/chain_builder.h"

#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Document chained(Document document) {
  Workspace scratch;
  ChainBuilder().annotate(document, scratch);
  return document;
}

/// The texts of a chain's mentions.
std::vector<std::string> mention_texts(const Document& document, std::size_t chain) {
  std::vector<std::string> texts;
  for (const MentionId mention : document.chains.at(chain).mentions) {
    texts.emplace_back(document.text_of(document.mention(mention)));
  }
  return texts;
}

TEST(ChainBuilder, MakesNoChainsWithoutMentions) {
  EXPECT_THAT(chained(DocumentMaker().sentence("Nothing here .").make()).chains, IsEmpty());
}

TEST(ChainBuilder, JoinsEqualNames) {
  const Document document = chained(
      DocumentMaker().sentence("Norland and Norland").place("Norland").place("Norland").make());
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_THAT(document.chains[0].mentions, ElementsAre(id_at<Mention>(0), id_at<Mention>(1)));
  EXPECT_THAT(document.chains[0].aliases, IsEmpty());
}

TEST(ChainBuilder, LeavesAMentionThatNothingJoinsAlone) {
  const Document document = chained(
      DocumentMaker().sentence("Norland and Sudland").place("Norland").place("Sudland").make());
  EXPECT_THAT(document.chains, SizeIs(2));
}

TEST(ChainBuilder, KeepsAPlaceAndATeamOfOneNameApart) {
  const Document document = chained(DocumentMaker()
                                        .sentence("Norland beat Sudland in Norland .")
                                        .organization("Norland")
                                        .organization("Sudland")
                                        .place("Norland")
                                        .make());
  ASSERT_THAT(document.chains, SizeIs(3));
  EXPECT_EQ(document.chains[0].kind, EntityKind::Organization);
  EXPECT_EQ(document.chains[1].kind, EntityKind::Place);
}

TEST(ChainBuilder, LetsASureKindOverruleUnsureOnes) {
  Document document = DocumentMaker()
                          .sentence("Norland beat Norland .")
                          .organization("Norland")
                          .place("Norland")
                          .make();
  document.mentions[0].kind_confidence = 0.4;
  document = chained(std::move(document));
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_EQ(document.chains[0].kind, EntityKind::Place);
}

TEST(ChainBuilder, NamesAChainByItsMostCompleteForm) {
  const Document document = chained(
      DocumentMaker().sentence("Berg is Anna Berg .").person("Berg").person("Anna Berg").make());
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_EQ(document.chains[0].name, "Anna Berg");
  EXPECT_THAT(document.chains[0].aliases, ElementsAre("Berg"));
}

TEST(ChainBuilder, LeavesArticleTitleAndPossessiveOutOfTheName) {
  const Document document = chained(DocumentMaker()
                                        .sentence("The Daily Post 's editor met President Berg .")
                                        .organization("The Daily Post 's")
                                        .person("President Berg")
                                        .make());
  ASSERT_THAT(document.chains, SizeIs(2));
  EXPECT_EQ(document.chains[0].name, "Daily Post");
  EXPECT_EQ(document.chains[1].name, "Berg");
}

TEST(ChainBuilder, WritesANameInOneLine) {
  Document document = DocumentMaker().sentence("in New Norland").place("New Norland").make();
  document.text[6] = '\n';
  document = chained(std::move(document));
  EXPECT_EQ(document.chains.at(0).name, "New Norland");
}

TEST(ChainBuilder, JoinsADemonymToItsPlace) {
  const Document document = chained(DocumentMaker()
                                        .sentence("Norlandic troops left Norland .")
                                        .demonym("Norlandic", "Norland")
                                        .place("Norland")
                                        .make());
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_EQ(document.chains[0].name, "Norland");
  EXPECT_THAT(document.chains[0].aliases, ElementsAre("Norlandic"));
}

TEST(ChainBuilder, NamesAPlaceThatOnlyADemonymStandsFor) {
  const Document document =
      chained(DocumentMaker().sentence("Norlandic troops").demonym("Norlandic", "Norland").make());
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_EQ(document.chains[0].name, "Norland");
  EXPECT_THAT(document.chains[0].aliases, ElementsAre("Norlandic"));
}

TEST(ChainBuilder, NumbersChainsInTheOrderOfTheirFirstForms) {
  const Document document = chained(DocumentMaker()
                                        .sentence("Norland , Anna Berg , Acme")
                                        .place("Norland")
                                        .person("Anna Berg")
                                        .organization("Acme")
                                        .make());
  ASSERT_THAT(document.chains, SizeIs(3));
  EXPECT_EQ(document.chains[0].name, "Norland");
  EXPECT_EQ(document.chains[2].name, "Acme");
}

TEST(ChainBuilder, JoinsWhatSeveralPassesJoinOneAfterAnother) {
  const Document document = chained(DocumentMaker()
                                        .sentence("the American firm left the U.S. , not America")
                                        .demonym("American", "United States")
                                        .place("U.S.")
                                        .place("America")
                                        .make());
  ASSERT_THAT(document.chains, SizeIs(1));
  EXPECT_THAT(mention_texts(document, 0), ElementsAre("American", "U.S.", "America"));
}

}  // namespace
}  // namespace relata
