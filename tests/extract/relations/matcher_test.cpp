// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/matcher.h"

#include "tests/extract/relations/pattern_test_kit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;

/// Matches patterns against one sentence.
class Matching {
 public:
  explicit Matching(const DocumentMaker& maker)
      : document_(maker.make()), lexicon_(small_lexicon()), cells_(cells_of(document_, lexicon_)) {}

  /// The words that the first match covers; "-" when nothing matches.
  std::string match(std::string_view pattern, std::string_view capture = {}) {
    pattern_ = parse_pattern(pattern, lexicon_, {}).value();
    for (std::size_t at = 0; at <= cells_.size(); ++at) {
      if (const auto match = match_at(pattern_, cells_, at)) {
        return words(capture.empty() ? std::optional(match->cells) : match->find(capture));
      }
    }
    return "-";
  }

  std::vector<std::string> all(std::string_view pattern, std::string_view capture) {
    pattern_ = parse_pattern(pattern, lexicon_, {}).value();
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < cells_.size() && texts.empty(); ++at) {
      const auto match = match_at(pattern_, cells_, at);
      for (const CellRange range : match ? match->find_all(capture) : std::vector<CellRange>()) {
        texts.push_back(words(range));
      }
    }
    return texts;
  }

 private:
  [[nodiscard]] std::string words(std::optional<CellRange> range) const {
    std::string text;
    for (std::size_t at = range ? range->begin : 0; range && at < range->end; ++at) {
      text += text.empty() ? cells_[at].word : " " + cells_[at].word;
    }
    return text;
  }

  Document document_;
  Lexicon lexicon_;
  std::vector<Cell> cells_;
  Pattern pattern_;
};

Matching plain(std::string_view sentence) {
  return Matching(DocumentMaker().sentence(sentence));
}

Matching berg_of_oslo() {
  return Matching(DocumentMaker()
                      .sentence("Berg , the old mayor of Oslo , slept .")
                      .person("Berg")
                      .place("Oslo"));
}

TEST(Matcher, ComparesWordsInLowerCase) {
  EXPECT_EQ(plain("He Left Home").match("left home"), "left home");
  EXPECT_EQ(plain("He left").match("stayed"), "-");
}

TEST(Matcher, ComparesEndsAndParts) {
  EXPECT_EQ(plain("he left quickly").match("*ly"), "quickly");
  EXPECT_EQ(plain("the supermarket").match("*mark*"), "supermarket");
}

TEST(Matcher, TakesAnyWordButNeitherSignsNorNames) {
  EXPECT_EQ(berg_of_oslo().match("mayor . ."), "-");
  EXPECT_EQ(berg_of_oslo().match("the . ."), "the old mayor");
}

TEST(Matcher, FindsPhrasesInAllForms) {
  EXPECT_EQ(plain("two prime ministers left").match("<office>"), "prime ministers");
  EXPECT_EQ(plain("she called on all").match("<act>"), "called on");
}

TEST(Matcher, FindsPhrasesInOneForm) {
  EXPECT_EQ(plain("attacked by night").match("<act.participle>"), "attacked");
  EXPECT_EQ(plain("attacks by night").match("<act.participle>"), "-");
}

TEST(Matcher, TellsNamesByKind) {
  EXPECT_EQ(berg_of_oslo().match("Place"), "oslo");
  EXPECT_EQ(berg_of_oslo().match("Organization"), "-");
  EXPECT_EQ(berg_of_oslo().match("Any"), "berg");
}

TEST(Matcher, TellsDemonymsOfPlacesFromThoseOfParties) {
  Matching matching(DocumentMaker()
                        .sentence("the Norlandic Greens")
                        .demonym("Norlandic", "Norland")
                        .mention("Greens", EntityKind::Organization, MentionType::Demonym));
  EXPECT_EQ(matching.match("Demonym"), "norlandic");
  EXPECT_EQ(matching.match("Member"), "greens");
  EXPECT_EQ(matching.match("Any"), "-");
}

TEST(Matcher, CapturesNamesAndWords) {
  Matching matching = berg_of_oslo();
  constexpr std::string_view kPattern =
      "subject:Person , <determiner> .{0,2} trigger:<office> of object:Place";
  EXPECT_EQ(matching.match(kPattern, "subject"), "berg");
  EXPECT_EQ(matching.match(kPattern, "trigger"), "mayor");
  EXPECT_EQ(matching.match(kPattern, "object"), "oslo");
}

TEST(Matcher, CapturesWithinACapture) {
  EXPECT_EQ(berg_of_oslo().match("trigger:( old role:<office> )", "trigger"), "old mayor");
  EXPECT_EQ(berg_of_oslo().match("trigger:( old role:<office> )", "role"), "mayor");
}

TEST(Matcher, CapturesAList) {
  Matching matching(DocumentMaker()
                        .sentence("she saw Oslo , Bergen and the Hague")
                        .place("Oslo")
                        .place("Bergen")
                        .place("Hague"));
  EXPECT_THAT(matching.all("saw objects:Place", "object"), ElementsAre("oslo", "bergen", "hague"));
}

TEST(Matcher, EndsAListBehindItsAnd) {
  Matching matching(DocumentMaker()
                        .sentence("in Oslo and Bergen , Hamar slept")
                        .place("Oslo")
                        .place("Bergen")
                        .place("Hamar"));
  EXPECT_THAT(matching.all("in objects:Place", "object"), ElementsAre("oslo", "bergen"));
}

TEST(Matcher, HoldsCommasAloneForNoList) {
  Matching matching(
      DocumentMaker().sentence("in Oslo , Norland , she").place("Oslo").place("Norland"));
  EXPECT_THAT(matching.all("in objects:Place", "object"), ElementsAre("oslo"));
}

TEST(Matcher, TakesAListThatGoesOnWithOtherThings) {
  Matching matching(
      DocumentMaker().sentence("in Oslo , Hamar , and other towns").place("Oslo").place("Hamar"));
  EXPECT_THAT(matching.all("in objects:Place", "object"), ElementsAre("oslo", "hamar"));
}

TEST(Matcher, FallsBackToAShorterList) {
  Matching matching(DocumentMaker().sentence("Oslo and Hamar slept").place("Oslo").place("Hamar"));
  EXPECT_THAT(matching.all("objects:Place and", "object"), ElementsAre("oslo"));
}

TEST(Matcher, TriesAlternativesInOrder) {
  EXPECT_EQ(plain("a b c").match("( a | a b )"), "a");
  EXPECT_EQ(plain("a b c").match("( a | a b ) c"), "a b c");
}

TEST(Matcher, RepeatsAsOftenAsItCan) {
  EXPECT_EQ(plain("a a a b").match("a*"), "a a a");
  EXPECT_EQ(plain("b").match("a* b"), "b");
  EXPECT_EQ(plain("b").match("a+ b"), "-");
  EXPECT_EQ(plain("a a a a").match("a{1,3}"), "a a a");
  EXPECT_EQ(plain("a").match("a{2}"), "-");
}

TEST(Matcher, GivesBackWhatItTookTooMuch) {
  EXPECT_EQ(plain("a a b").match("a* a b"), "a a b");
}

TEST(Matcher, SkipsAsLittleAsItCan) {
  EXPECT_EQ(berg_of_oslo().match("Person ... ,"), "berg ,");
  EXPECT_EQ(berg_of_oslo().match("Person ... slept"), "berg , the old mayor of oslo , slept");
}

TEST(Matcher, LooksAhead) {
  EXPECT_EQ(plain("a b").match("a &b"), "a");
  EXPECT_EQ(plain("a c").match("a &b"), "-");
  EXPECT_EQ(plain("a b a c").match("a !b c"), "a c");
}

TEST(Matcher, LooksBehind) {
  EXPECT_EQ(plain("of the a").match("~( of the? ) a"), "-");
  EXPECT_EQ(plain("in the a").match("~( of the? ) a"), "a");
}

TEST(Matcher, LooksBehindForEveryWayToEndThere) {
  EXPECT_EQ(plain("x y").match("~( x? | x y? ) y"), "-");
}

TEST(Matcher, KnowsBeginAndEndOfTheSentence) {
  EXPECT_EQ(plain("a b a").match("b ^ a"), "-");
  EXPECT_EQ(plain("a b .").match("b $"), "b");
  EXPECT_EQ(plain("a b c").match("b $"), "-");
}

TEST(Matcher, ForgetsCapturesOfWaysThatFailed) {
  EXPECT_THAT(plain("a b c").all("( x:a d | a x:b )", "x"), ElementsAre("b"));
}

TEST(Matcher, GivesUpOnAPatternThatExplodes) {
  std::string sentence = "a";
  for (int i = 0; i < 60; ++i) {
    sentence += " a";
  }
  EXPECT_EQ(plain(sentence).match("( a | a a )* ( a | a a )* ( a | a a )* b"), "-");
}

TEST(Match, FindsTheLastPhraseOfAClass) {
  const Document document = DocumentMaker().sentence("mayor and prime minister").make();
  const Lexicon lexicon = small_lexicon();
  const std::vector<Cell> cells = cells_of(document, lexicon);
  const Pattern pattern = parse_pattern("<office> and <office>", lexicon, {}).value();
  const auto match = match_at(pattern, cells, 0);
  ASSERT_TRUE(match);
  const Sense* phrase = match->find_phrase(*lexicon.find_class("office"), match->cells);
  ASSERT_NE(phrase, nullptr);
  EXPECT_THAT(lexicon.meaning(*phrase), ElementsAre("head_of_government_of"));
  EXPECT_EQ(match->find_phrase(*lexicon.find_class("act"), match->cells), nullptr);
}

TEST(CellsWithin, GivesTheCellsOfTokens) {
  const Document document =
      DocumentMaker().sentence("the mayor of New Holm slept .").place("New Holm").make();
  const std::vector<Cell> cells = cells_of(document, small_lexicon());
  EXPECT_EQ(cells_within(cells, {2, 6}), (CellRange{2, 5}));
  EXPECT_EQ(cells_within(cells, {7, 9}), (CellRange{6, 6}));
}

}  // namespace
}  // namespace relata
