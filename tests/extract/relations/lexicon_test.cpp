// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Sense> senses(const Lexicon& lexicon, std::vector<std::string_view> words) {
  return lexicon.senses_at(words);
}

TEST(Lexicon, FindsAClassByItsName) {
  Lexicon lexicon;
  const ClassId office = lexicon.add_class("office", InflectedClass::Noun);
  EXPECT_EQ(lexicon.find_class("office"), office);
  EXPECT_EQ(lexicon.find_class("job"), std::nullopt);
  EXPECT_EQ(lexicon.add_class("office", InflectedClass::Noun), office);
}

TEST(Lexicon, InflectsTheLastWordOfANounPhrase) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("office", InflectedClass::Noun), "prime minister", {});
  EXPECT_THAT(senses(lexicon, {"prime", "ministers", "met"}), SizeIs(1));
  EXPECT_THAT(senses(lexicon, {"primes", "minister"}), IsEmpty());
}

TEST(Lexicon, InflectsTheFirstWordOfAVerbPhrase) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("act", InflectedClass::Verb), "call on", {});
  const std::vector<Sense> found = senses(lexicon, {"called", "on", "everyone"});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].word_count, 2U);
  EXPECT_EQ(found[0].forms, (FormSet{WordForm::Past, WordForm::Participle}));
}

TEST(Lexicon, SplitsHyphensAsTheTokenizerDoes) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("office", InflectedClass::Noun), "vice-president", {});
  EXPECT_THAT(senses(lexicon, {"vice", "-", "presidents"}), SizeIs(1));
}

TEST(Lexicon, KeepsAPrefixOnItsWordAsTheTokenizerDoes) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("office", InflectedClass::Noun), "co-founder", {});
  EXPECT_THAT(senses(lexicon, {"co-founders"}), SizeIs(1));
}

TEST(Lexicon, GivesEverySenseOfAWord) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("office", InflectedClass::Noun), "chair", {});
  lexicon.add(lexicon.add_class("act", InflectedClass::Verb), "chair", {});
  EXPECT_THAT(senses(lexicon, {"chair"}), SizeIs(2));
}

TEST(Lexicon, KnowsWhatAPhraseStandsFor) {
  Lexicon lexicon;
  const ClassId office = lexicon.add_class("office", InflectedClass::Noun);
  lexicon.add(office, "mayor", {"mayor_of", "head_of"});
  lexicon.add(office, "boss", {"head_of"});
  EXPECT_THAT(lexicon.meaning(senses(lexicon, {"mayor"}).at(0)),
              ElementsAre("mayor_of", "head_of"));
  EXPECT_THAT(lexicon.meaning(senses(lexicon, {"boss"}).at(0)), ElementsAre("head_of"));
}

TEST(Lexicon, FindsNothingAtTheEndOrInPart) {
  Lexicon lexicon;
  lexicon.add(lexicon.add_class("office", InflectedClass::Noun), "prime minister", {});
  EXPECT_THAT(senses(lexicon, {}), IsEmpty());
  EXPECT_THAT(senses(lexicon, {"prime"}), IsEmpty());
}

}  // namespace
}  // namespace relata
