// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/pronouns.h"

#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "pronoun=chain" for every pronoun that was understood.
std::vector<std::string> pronouns_in(Document document) {
  add_pronouns(document);
  std::vector<std::string> found;
  for (const Chain& chain : document.chains) {
    for (const MentionId id : chain.mentions) {
      if (document.mention(id).type == MentionType::Pronoun) {
        found.push_back(std::string(document.text_of(document.mention(id))) + "=" + chain.name);
      }
    }
  }
  return found;
}

TEST(AddPronouns, TakesTheOnlyPersonBeforeItInTheSentence) {
  EXPECT_THAT(
      pronouns_in(
          DocumentMaker().sentence("Berg says he sleeps .").person("Berg").chain_the_rest().make()),
      ElementsAre("he=Berg"));
}

TEST(AddPronouns, LeavesAChoiceOfTwoPeopleOpen) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg told Dahl he sleeps .")
                              .person("Berg")
                              .person("Dahl")
                              .chain_the_rest()
                              .make()),
              IsEmpty());
}

TEST(AddPronouns, LooksBackASentence) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg slept .")
                              .person("Berg")
                              .sentence("Then she woke .")
                              .chain_the_rest()
                              .make()),
              ElementsAre("she=Berg"));
}

TEST(AddPronouns, TakesTheFirstPersonBeforeForAPronounThatBeginsASentence) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg met Dahl .")
                              .person("Berg")
                              .person("Dahl")
                              .sentence("He slept , then told his dream .")
                              .chain_the_rest()
                              .make()),
              ElementsAre("He=Berg", "his=Berg"));
}

TEST(AddPronouns, LeavesAnyOtherPronounOpenThen) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg met Dahl .")
                              .person("Berg")
                              .person("Dahl")
                              .sentence("Then he slept .")
                              .chain_the_rest()
                              .make()),
              IsEmpty());
}

TEST(AddPronouns, FollowsAPersonThroughPronouns) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg slept .")
                              .person("Berg")
                              .sentence("She dreamt .")
                              .sentence("Then she woke .")
                              .chain_the_rest()
                              .make()),
              ElementsAre("She=Berg", "she=Berg"));
}

TEST(AddPronouns, HeedsTheGenderOfATitle) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Mrs Berg met Mr Dahl .")
                              .person("Berg")
                              .person("Dahl")
                              .sentence("Then he slept .")
                              .chain_the_rest()
                              .make()),
              ElementsAre("he=Dahl"));
}

TEST(AddPronouns, HeedsTheGenderOfARelative) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("the daughter , Ada , slept .")
                              .person("Ada")
                              .sentence("He woke .")
                              .chain_the_rest()
                              .make()),
              IsEmpty());
}

TEST(AddPronouns, HeedsTheGenderOfAnEarlierPronoun) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg slept .")
                              .person("Berg")
                              .sentence("She dreamt .")
                              .sentence("He woke .")
                              .chain_the_rest()
                              .make()),
              ElementsAre("She=Berg"));
}

TEST(AddPronouns, LeavesQuotationsAlone) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Berg said : \" He sleeps . \"")
                              .person("Berg")
                              .quotation("\" He sleeps . \"")
                              .chain_the_rest()
                              .make()),
              IsEmpty());
}

TEST(AddPronouns, LooksForPeopleOnly) {
  EXPECT_THAT(pronouns_in(DocumentMaker()
                              .sentence("Norland slept .")
                              .place("Norland")
                              .sentence("He woke .")
                              .chain_the_rest()
                              .make()),
              IsEmpty());
}

TEST(AddPronouns, KeepsMentionsAndChainsInOrder) {
  Document document = DocumentMaker()
                          .sentence("Berg says he left Norland and his house .")
                          .person("Berg")
                          .place("Norland")
                          .chain_the_rest()
                          .make();
  add_pronouns(document);
  ASSERT_EQ(document.mentions.size(), 4U);
  EXPECT_EQ(document.text_of(document.mentions[1]), "he");
  EXPECT_EQ(document.mentions[1].sentence, id_at<Sentence>(0));
  EXPECT_EQ(document.text_of(document.mentions[2]), "Norland");
  EXPECT_THAT(document.chains[0].mentions,
              ElementsAre(id_at<Mention>(0), id_at<Mention>(1), id_at<Mention>(3)));
  EXPECT_THAT(document.chains[1].mentions, ElementsAre(id_at<Mention>(2)));
}

}  // namespace
}  // namespace relata
