// SPDX-License-Identifier: Apache-2.0
#include "extract/names/listed_name.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using Outcome = NameReading::Outcome;

NameReading listed(const SampleText& sample, std::string_view part) {
  return read_listed_name(sample.context_of(part)).value_or(NameReading{});
}

TEST(ReadListedName, FindsTheLongestName) {
  const SampleText sample("the Norland Times said");
  const NameReading reading = listed(sample, "Norland");
  EXPECT_EQ(reading.outcome, Outcome::Name);
  EXPECT_EQ(sample.text_of("Norland", reading), "Norland Times");
  EXPECT_EQ(reading.scores.best(), EntityKind::Organization);
}

TEST(ReadListedName, GivesWhatADemonymStandsFor) {
  const SampleText sample("the Norlandic singer and a Whig");
  EXPECT_EQ(listed(sample, "Norlandic").outcome, Outcome::Demonym);
  EXPECT_EQ(listed(sample, "Norlandic").stands_for, "Norland");
  EXPECT_EQ(listed(sample, "Norlandic").scores.best(), EntityKind::Place);
  EXPECT_EQ(listed(sample, "Whig").scores.best(), EntityKind::Organization);
}

TEST(ReadListedName, TakesALanguageForNoDemonym) {
  EXPECT_EQ(listed(SampleText("it was in Norlandic."), "Norlandic").outcome, Outcome::Nothing);
  EXPECT_EQ(listed(SampleText("the Norlandic language"), "Norlandic").outcome, Outcome::Nothing);
  EXPECT_EQ(listed(SampleText("in Norlandic towns"), "Norlandic").outcome, Outcome::Demonym);
}

TEST(ReadListedName, SkipsDatesAndWhatIsNoName) {
  EXPECT_EQ(listed(SampleText("on Monday"), "Monday").outcome, Outcome::Nothing);
  EXPECT_EQ(listed(SampleText("a Nobel Prize"), "Nobel").end, 3U);
}

TEST(ReadListedName, KnowsNothingOfOtherWords) {
  const SampleText sample("about Zorb");
  EXPECT_EQ(read_listed_name(sample.context_of("Zorb")), std::nullopt);
}

TEST(ReadListedName, LeavesATownThatIsACommonWord) {
  const SampleText sample("the Nice talks");
  EXPECT_EQ(read_listed_name(sample.context_of("Nice")), std::nullopt);
}

TEST(ReadTitle, FindsATitleBeforeAName) {
  const SampleText sample("the Prime Minister Anna Berg");
  const auto reading = read_title(sample.context_of("Prime"));
  ASSERT_TRUE(reading.has_value());
  EXPECT_EQ(reading->outcome, Outcome::Title);
  EXPECT_EQ(sample.text_of("Prime", *reading), "Prime Minister");
}

TEST(ReadTitle, TakesThePortfolioAlong) {
  const SampleText sample("the Minister of Foreign Affairs Anna Berg");
  const auto reading = read_title(sample.context_of("Minister"));
  ASSERT_TRUE(reading.has_value());
  EXPECT_EQ(sample.text_of("Minister", *reading), "Minister of Foreign Affairs");
}

TEST(ReadTitle, LeavesAPlaceBehindOf) {
  const SampleText sample("the President of Norland");
  const auto reading = read_title(sample.context_of("President"));
  ASSERT_TRUE(reading.has_value());
  EXPECT_EQ(reading->outcome, Outcome::Nothing);
  EXPECT_EQ(sample.text_of("President", *reading), "President");
}

TEST(ScoresOf, CountsTheBestListOfAKind) {
  NameEntry entry;
  entry.classes = {NameClass::Country, NameClass::City};
  NameEntry country;
  country.classes = {NameClass::Country};
  EXPECT_EQ(scores_of(entry, false), scores_of(country, false));
}

TEST(ScoresOf, CountsUsualFirstNamesMore) {
  EXPECT_GT(scores_of(*sample_gazetteer().find("Anna"), false).of(EntityKind::Person),
            scores_of(*sample_gazetteer().find("Vladimir"), false).of(EntityKind::Person));
}

TEST(ReadTitle, LeavesAnInstitutionBehindOf) {
  const SampleText sample("the President of the Senate");
  const auto reading = read_title(sample.context_of("President"));
  ASSERT_TRUE(reading.has_value());
  EXPECT_EQ(sample.text_of("President", *reading), "President");
}

TEST(ScoresOf, PrefersACountryToACity) {
  EXPECT_GT(scores_of(*sample_gazetteer().find("Norland"), false).of(EntityKind::Place),
            scores_of(*sample_gazetteer().find("Holmstad"), false).of(EntityKind::Place));
}

}  // namespace
}  // namespace relata
