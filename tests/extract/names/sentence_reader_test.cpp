// SPDX-License-Identifier: Apache-2.0
#include "extract/names/sentence_reader.h"

#include "tests/extract/names/sample_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "Kind words", with "Demonym" or a question mark where that fits.
std::vector<std::string> names_in(std::string text) {
  const SampleText sample(std::move(text));
  std::vector<std::string> names;
  for (const NameCandidate& candidate :
       read_sentence(sample_gazetteer(), sample.words(), {0, sample.words().size()})) {
    const bool is_demonym = candidate.type == MentionType::Demonym;
    names.push_back((is_demonym ? "Demonym" : std::string(to_string(candidate.scores.best()))) +
                    (candidate.is_doubtful ? "? " : " ") + sample.text_of(candidate.tokens));
  }
  return names;
}

TEST(ReadSentence, SeparatesDemonymTitleAndPerson) {
  EXPECT_THAT(names_in("He met Norlandic President Anna Berg."),
              ElementsAre("Demonym Norlandic", "Person Anna Berg"));
}

TEST(ReadSentence, SeparatesAPlaceFromATitle) {
  EXPECT_THAT(names_in("He met Norland Foreign Minister Zorb."),
              ElementsAre("Place Norland", "Person Zorb"));
}

TEST(ReadSentence, LeavesThePossessive) {
  EXPECT_THAT(names_in("He saw Norland's Parliament."),
              ElementsAre("Place Norland", "Organization Parliament"));
}

TEST(ReadSentence, KeepsADemonymInsideAName) {
  EXPECT_THAT(names_in("He left the Norlandic Foreign Ministry."),
              ElementsAre("Organization Norlandic Foreign Ministry"));
}

TEST(ReadSentence, JoinsAPlaceWithAnInstitution) {
  EXPECT_THAT(names_in("He left the US Supreme Court."),
              ElementsAre("Organization US Supreme Court"));
}

TEST(ReadSentence, JoinsAPlaceWithAnUnknownWord) {
  EXPECT_THAT(names_in("He left the Norstad Zorbs."), ElementsAre("Organization Norstad Zorbs"));
}

TEST(ReadSentence, JoinsAPlaceWithAListedOrganization) {
  EXPECT_THAT(names_in("He left the Norland Red Ring."),
              ElementsAre("Organization Norland Red Ring"));
}

TEST(ReadSentence, JoinsAPlaceOverAParticle) {
  EXPECT_THAT(names_in("He left Holmstad del Zorb."), ElementsAre("Place Holmstad del Zorb"));
}

TEST(ReadSentence, SkipsAFunctionWordAtTheBegin) {
  EXPECT_THAT(names_in("The Norland talks."), ElementsAre("Place Norland"));
}

TEST(ReadSentence, DoubtsACommonFirstWord) {
  EXPECT_THAT(names_in("Police left Norland."), ElementsAre("Person? Police", "Place Norland"));
  EXPECT_THAT(names_in("It said: Police left."), ElementsAre("Person? Police"));
}

TEST(ReadSentence, SkipsTitlesOfWorksInQuotes) {
  EXPECT_THAT(names_in("He sang \u201CZorb Motors\u201D and \"Quux Motors,\" too."), IsEmpty());
}

TEST(ReadSentence, SkipsCurrencies) {
  EXPECT_THAT(names_in("He paid US$300."), IsEmpty());
}

TEST(ReadSentence, TakesAnUnknownFirstWord) {
  EXPECT_THAT(names_in("Zorb left."), ElementsAre("Person Zorb"));
  EXPECT_THAT(names_in("Zorbing left."), ElementsAre("Person? Zorbing"));
  EXPECT_THAT(names_in("Orchards left."), ElementsAre("Person? Orchards"));
}

TEST(ReadSentence, DoubtsACompanyThatIsACommonFirstWord) {
  EXPECT_THAT(names_in("Orchard left."), ElementsAre("Organization? Orchard"));
  EXPECT_THAT(names_in("He left Orchard."), ElementsAre("Organization Orchard"));
}

TEST(ReadSentence, PrefersAPersonToTheTownOfTheFirstName) {
  EXPECT_THAT(names_in("He met Vladimir Zorb."), ElementsAre("Person Vladimir Zorb"));
}

TEST(ReadSentence, TakesASurnameThatIsAHeadForAPerson) {
  EXPECT_THAT(names_in("He met Anna Law."), ElementsAre("Person Anna Law"));
  EXPECT_THAT(names_in("He met Officer Park."), ElementsAre("Person Park"));
}

TEST(ReadSentence, SkipsEventsAndDates) {
  EXPECT_THAT(names_in("On Monday the Zorb Treaty and Covid ended."), IsEmpty());
}

TEST(ReadSentence, SeparatesTwoPeople) {
  EXPECT_THAT(names_in("He met Anna Berg and Peter Holm."),
              ElementsAre("Person Anna Berg", "Person Peter Holm"));
}

TEST(ReadSentence, FindsNothingWithoutCapitals) {
  EXPECT_THAT(names_in("it ended"), IsEmpty());
}

}  // namespace
}  // namespace relata
