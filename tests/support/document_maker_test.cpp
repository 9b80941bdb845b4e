// SPDX-License-Identifier: Apache-2.0
#include "tests/support/document_maker.h"

#include "base/contract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::ThrowsMessage;

std::vector<std::string> token_texts(const Document& document) {
  std::vector<std::string> texts;
  for (const Token& token : document.tokens) {
    texts.emplace_back(document.text_of(token));
  }
  return texts;
}

TEST(DocumentMaker, WritesTextAsPeopleDo) {
  const Document document =
      DocumentMaker().sentence("Anna Berg 's party ( the Greens ) won 40 % , they said .").make();
  EXPECT_EQ(document.text, "Anna Berg's party (the Greens) won 40%, they said.");
}

TEST(DocumentMaker, LeansQuotesOnWhatTheyQuote) {
  const Document document = DocumentMaker().sentence("He said \" no \" and \" yes \" .").make();
  EXPECT_EQ(document.text, "He said \"no\" and \"yes\".");
}

TEST(DocumentMaker, SplitsTokensAtSpaces) {
  const Document document = DocumentMaker().sentence("Berg 's car , sold .").make();
  EXPECT_THAT(token_texts(document), ElementsAre("Berg", "'s", "car", ",", "sold", "."));
  EXPECT_TRUE(document.tokens[0].follows_space);
  EXPECT_FALSE(document.tokens[1].follows_space);
  EXPECT_TRUE(document.tokens[2].follows_space);
}

TEST(DocumentMaker, PutsSentencesIntoParagraphs) {
  const Document document =
      DocumentMaker().sentence("A title").paragraph("One .").sentence("Two .").make();
  EXPECT_EQ(document.text, "A title\n\nOne. Two.");
  ASSERT_EQ(document.sentences.size(), 3U);
  EXPECT_TRUE(document.sentences[0].begins_paragraph);
  EXPECT_TRUE(document.sentences[1].begins_paragraph);
  EXPECT_FALSE(document.sentences[2].begins_paragraph);
  EXPECT_EQ(text_at(document.text, document.sentences[2].span), "Two.");
  EXPECT_EQ(document.text_of(document.sentences[2].tokens), "Two.");
}

TEST(DocumentMaker, MarksMentionsInTheLastSentence) {
  const Document document = DocumentMaker()
                                .sentence("Berg slept .")
                                .sentence("Berg met Berg in New Norland .")
                                .person("Berg")
                                .person("Berg")
                                .place("New Norland")
                                .make();
  ASSERT_EQ(document.mentions.size(), 3U);
  EXPECT_EQ(document.mentions[0].tokens, (TokenRange{3, 4}));
  EXPECT_EQ(document.mentions[1].tokens, (TokenRange{5, 6}));
  EXPECT_EQ(document.text_of(document.mentions[2]), "New Norland");
  EXPECT_EQ(document.mentions[2].kind, EntityKind::Place);
  EXPECT_EQ(document.mentions[2].sentence, id_at<Sentence>(1));
}

TEST(DocumentMaker, GivesDemonymsTheirPlace) {
  const Document document =
      DocumentMaker().sentence("Norlandic voters").demonym("Norlandic", "Norland").make();
  EXPECT_EQ(document.mentions[0].type, MentionType::Demonym);
  EXPECT_EQ(document.mentions[0].place, "Norland");
}

TEST(DocumentMaker, ChainsMentionsByTheirTexts) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg left .")
                                .person("Anna Berg")
                                .sentence("She is Berg .")
                                .mention("She", EntityKind::Person, MentionType::Pronoun)
                                .person("Berg")
                                .chain({"Anna Berg", "She", "Berg"})
                                .make();
  ASSERT_EQ(document.chains.size(), 1U);
  EXPECT_EQ(document.chains[0].name, "Anna Berg");
  EXPECT_THAT(document.chains[0].aliases, ElementsAre("Berg"));
  EXPECT_THAT(document.chains[0].mentions,
              ElementsAre(id_at<Mention>(0), id_at<Mention>(1), id_at<Mention>(2)));
}

TEST(DocumentMaker, KeepsAnotherKindOutOfAChain) {
  const Document document = DocumentMaker()
                                .sentence("Berg lives in Berg .")
                                .person("Berg")
                                .place("Berg")
                                .chain({"Berg"})
                                .make();
  ASSERT_EQ(document.chains.size(), 1U);
  EXPECT_EQ(document.chains[0].kind, EntityKind::Person);
  EXPECT_THAT(document.chains[0].mentions, ElementsAre(id_at<Mention>(0)));
}

TEST(DocumentMaker, ChainsTheRestByKindAndText) {
  const Document document = DocumentMaker()
                                .sentence("Norland and the Norlandic firm Berg like Norland .")
                                .place("Norland")
                                .demonym("Norlandic", "Norland")
                                .organization("Berg")
                                .place("Norland")
                                .chain_the_rest()
                                .make();
  ASSERT_EQ(document.chains.size(), 2U);
  EXPECT_EQ(document.chains[0].name, "Norland");
  EXPECT_THAT(document.chains[0].aliases, ElementsAre("Norlandic"));
  EXPECT_THAT(document.chains[0].mentions,
              ElementsAre(id_at<Mention>(0), id_at<Mention>(1), id_at<Mention>(3)));
  EXPECT_EQ(document.chains[1].name, "Berg");
  EXPECT_THAT(document.chains[1].aliases, IsEmpty());
}

TEST(DocumentMaker, RefusesAMentionThatIsNotThere) {
  DocumentMaker maker;
  maker.sentence("Berg left .");
  EXPECT_THAT([&] { maker.person("Bergs"); },
              ThrowsMessage<ContractViolation>(
                  EndsWith("\"Bergs\" stands in the last sentence, behind the last mention")));
}

TEST(DocumentMaker, RefusesAChainWithoutAMention) {
  DocumentMaker maker;
  maker.sentence("Berg left .");
  EXPECT_THAT([&] { maker.chain({"Berg"}); },
              ThrowsMessage<ContractViolation>(EndsWith("\"Berg\" is a mention without a chain")));
}

TEST(DocumentMaker, RefusesTwoSpacesBetweenTokens) {
  EXPECT_THAT([] { DocumentMaker().sentence("Berg  left"); },
              ThrowsMessage<ContractViolation>(EndsWith("tokens are separated by single spaces")));
}

}  // namespace
}  // namespace relata
