// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/inflection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using enum WordForm;

struct Verb {
  std::string lemma;
  std::vector<std::string> forms;  // each text once: base, third, past, participle, gerund
};

class VerbForms : public testing::TestWithParam<Verb> {};

TEST_P(VerbForms, FollowEnglishSpelling) {
  std::vector<std::string> texts;
  for (const InflectedWord& word : inflect(GetParam().lemma, InflectedClass::Verb)) {
    texts.push_back(word.text);
  }
  EXPECT_EQ(texts, GetParam().forms);
}

INSTANTIATE_TEST_SUITE_P(
    Inflect, VerbForms,
    testing::Values(Verb{"attack", {"attack", "attacks", "attacked", "attacking"}},
                    Verb{"invade", {"invade", "invades", "invaded", "invading"}},
                    Verb{"ally", {"ally", "allies", "allied", "allying"}},
                    Verb{"betray", {"betray", "betrays", "betrayed", "betraying"}},
                    Verb{"annex", {"annex", "annexes", "annexed", "annexing"}},
                    Verb{"ban", {"ban", "bans", "banned", "banning"}},
                    Verb{"visit", {"visit", "visits", "visited", "visiting"}},
                    Verb{"expel", {"expel", "expels", "expelled", "expelling"}},
                    Verb{"veto", {"veto", "vetoes", "vetoed", "vetoing"}},
                    Verb{"agree", {"agree", "agrees", "agreed", "agreeing"}},
                    Verb{"take", {"take", "takes", "took", "taken", "taking"}},
                    Verb{"run", {"run", "runs", "ran", "running"}},
                    Verb{"have", {"have", "has", "had", "having"}}),
    [](const auto& verb) { return verb.param.lemma; });

TEST(Inflect, TellsWhichFormsATextMayBe) {
  EXPECT_THAT(inflect("attack", InflectedClass::Verb),
              ElementsAre(InflectedWord{"attack", {Base}}, InflectedWord{"attacks", {Third}},
                          InflectedWord{"attacked", {Past, Participle}},
                          InflectedWord{"attacking", {Gerund}}));
}

TEST(Inflect, KnowsTheManyFormsOfBe) {
  const std::vector<InflectedWord> forms = inflect("be", InflectedClass::Verb);
  EXPECT_THAT(forms, testing::Contains(InflectedWord{"were", {Past}}));
  EXPECT_THAT(forms, testing::Contains(InflectedWord{"been", {Participle}}));
  EXPECT_THAT(forms, testing::Contains(InflectedWord{"is", {Third}}));
}

TEST(Inflect, GivesNounsAPlural) {
  EXPECT_THAT(inflect("city", InflectedClass::Noun),
              ElementsAre(InflectedWord{"city", {Singular}}, InflectedWord{"cities", {Plural}}));
  EXPECT_THAT(
      inflect("chairwoman", InflectedClass::Noun),
      ElementsAre(InflectedWord{"chairwoman", {Singular}}, InflectedWord{"chairwomen", {Plural}}));
}

TEST(Inflect, LeavesOtherWordsAlone) {
  EXPECT_THAT(inflect("of", InflectedClass::Other),
              ElementsAre(InflectedWord{"of", FormSet::all()}));
}

TEST(FormSet, OverlapsWhereAFormIsShared) {
  EXPECT_TRUE((FormSet{Past, Participle}.overlaps({Past})));
  EXPECT_FALSE((FormSet{Past, Participle}.overlaps({Base, Third})));
  EXPECT_TRUE(FormSet::all().overlaps({Plural}));
}

}  // namespace
}  // namespace relata
