// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/name_form.h"

#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;

NameForm form_of_tokens(std::string_view tokens) {
  const Document document = DocumentMaker().sentence(tokens).make();
  return name_form(document, document.sentences[0].tokens);
}

TEST(NameForm, FoldsCase) {
  EXPECT_EQ(name_form("BERG ÅSA").key(), "berg åsa");
}

TEST(NameForm, DropsTheArticle) {
  EXPECT_EQ(form_of_tokens("The Daily Post").key(), "daily post");
}

TEST(NameForm, DropsTitles) {
  EXPECT_EQ(form_of_tokens("Mr. President Berg").key(), "berg");
}

TEST(NameForm, KeepsALonelyTitle) {
  EXPECT_EQ(form_of_tokens("The").key(), "the");
}

TEST(NameForm, DropsPossessives) {
  EXPECT_EQ(form_of_tokens("Norland 's").key(), "norland");
  EXPECT_EQ(form_of_tokens("Norland’s").key(), "norland");
}

TEST(NameForm, DropsThePointsOfAcronyms) {
  EXPECT_EQ(form_of_tokens("U.S.").key(), "us");
}

TEST(NameForm, KeepsAHyphenatedNameWhole) {
  Document hyphenated;
  hyphenated.text = "Anna Berg-Dahl";
  hyphenated.tokens = {{{0, 4}, true}, {{5, 9}, true}, {{9, 10}, false}, {{10, 14}, false}};
  EXPECT_THAT(name_form(hyphenated, {0, 4}).words, ElementsAre("anna", "berg-dahl"));
}

TEST(NameForm, SplitsATextAtItsSpaces) {
  EXPECT_THAT(name_form("the  Russian Federation").words, ElementsAre("russian", "federation"));
}

TEST(IsAcronymOf, SkipsSmallWordsOrCountsThem) {
  EXPECT_TRUE(is_acronym_of(name_form("BoE"), name_form("Bank of England")));
  EXPECT_TRUE(is_acronym_of(name_form("BE"), name_form("Bank of England")));
  EXPECT_FALSE(is_acronym_of(name_form("BoN"), name_form("Bank of England")));
}

TEST(IsAcronymOf, CountsThePartsOfAHyphenatedWord) {
  EXPECT_TRUE(is_acronym_of(name_form("AFP"), name_form("Agence France-Presse")));
}

TEST(IsAcronymOf, WantsMoreThanOneLetter) {
  EXPECT_FALSE(is_acronym_of(name_form("X"), name_form("X and")));
}

TEST(WithoutDesignators, LeavesAtLeastOneWord) {
  EXPECT_EQ(without_designators(name_form("Acme Holdings Ltd.")).key(), "acme");
  EXPECT_EQ(without_designators(name_form("Group")).key(), "group");
}

TEST(ProperPrefix, IsShorterThanTheName) {
  EXPECT_TRUE(is_proper_prefix(name_form("a b"), name_form("a b c")));
  EXPECT_FALSE(is_proper_prefix(name_form("a b"), name_form("a b")));
  EXPECT_FALSE(is_proper_prefix(name_form("b"), name_form("a b")));
}

TEST(ProperSuffix, IsShorterThanTheName) {
  EXPECT_TRUE(is_proper_suffix(name_form("b c"), name_form("a b c")));
  EXPECT_FALSE(is_proper_suffix(name_form("a b"), name_form("a b")));
  EXPECT_FALSE(is_proper_suffix(name_form("a"), name_form("a b")));
}

TEST(GenderOfTitle, KnowsBothAndNeither) {
  EXPECT_EQ(gender_of_title("Mrs."), Gender::Female);
  EXPECT_EQ(gender_of_title("King"), Gender::Male);
  EXPECT_EQ(gender_of_title("President"), std::nullopt);
}

}  // namespace
}  // namespace relata
