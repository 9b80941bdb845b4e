// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_finder.h"

#include "extract/tokenize/tokenizer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Document annotated(std::string text) {
  Document document;
  document.text = std::move(text);
  Workspace scratch;
  Tokenizer().annotate(document, scratch);
  NameFinder(Gazetteer::standard(), NameEvidence::Lists).annotate(document, scratch);
  return document;
}

/// "Kind words", in text order.
std::vector<std::string> names_in(std::string text) {
  const Document document = annotated(std::move(text));
  std::vector<std::string> names;
  for (const Mention& mention : document.mentions) {
    names.push_back(std::string(to_string(mention.kind)) + " " +
                    std::string(document.text_of(mention)));
  }
  return names;
}

TEST(NameFinder, NeedsTokensAndGivesNames) {
  const NameFinder finder(Gazetteer::standard(), NameEvidence::Lists);
  EXPECT_EQ(finder.needs(), LayerSet{Layer::Tokens});
  EXPECT_EQ(finder.gives(), LayerSet{Layer::Names});
}

TEST(NameFinder, FindsTheThreeKinds) {
  EXPECT_THAT(names_in("Chancellor Angela Merkel met NATO officials in Brussels."),
              ElementsAre("Person Angela Merkel", "Organization NATO", "Place Brussels"));
}

TEST(NameFinder, MarksDemonymsWithTheirPlace) {
  const Document document = annotated("The talks were held by French diplomats.");
  ASSERT_EQ(document.mentions.size(), 1U);
  EXPECT_EQ(document.mentions[0].type, MentionType::Demonym);
  EXPECT_EQ(document.mentions[0].kind, EntityKind::Place);
  EXPECT_EQ(document.mentions[0].place, "France");
}

TEST(NameFinder, GivesTheSentenceOfAMention) {
  const Document document = annotated("It rained. Angela Merkel left.");
  ASSERT_EQ(document.mentions.size(), 1U);
  EXPECT_EQ(document.mentions[0].sentence, id_at<Sentence>(1));
}

TEST(NameFinder, IsSurerOfACountryThanOfAnUnknownWord) {
  const Document document = annotated("They saw Germany and Zorbia.");
  ASSERT_EQ(document.mentions.size(), 2U);
  EXPECT_GT(document.mentions[0].kind_confidence, document.mentions[1].kind_confidence);
}

TEST(NameFinder, ReadsAHeadlineWithTheNamesOfTheText) {
  EXPECT_THAT(names_in("Zorbashvili Wins Another Close Vote\n\nAnna Zorbashvili won on Monday."),
              ElementsAre("Person Zorbashvili", "Person Anna Zorbashvili"));
}

TEST(NameFinder, PutsMentionsInTextOrder) {
  const Document document =
      annotated("They went to Germany.\n\nGermany Signs Another Trade Deal\n\nThen to France.");
  ASSERT_EQ(document.mentions.size(), 3U);
  EXPECT_LT(document.mentions[0].tokens, document.mentions[1].tokens);
  EXPECT_LT(document.mentions[1].tokens, document.mentions[2].tokens);
}

TEST(NameFinder, LeavesNoMentionOverFromBefore) {
  Document document = annotated("They went to Germany.");
  Workspace scratch;
  NameFinder(Gazetteer::standard(), NameEvidence::Lists).annotate(document, scratch);
  EXPECT_EQ(document.mentions.size(), 1U);
}

TEST(NameFinder, TakesAnyText) {
  EXPECT_THAT(names_in(""), IsEmpty());
  EXPECT_THAT(names_in("\u4F60\u597D \u200D ' - \uFFFD A."), IsEmpty());
}

}  // namespace
}  // namespace relata
