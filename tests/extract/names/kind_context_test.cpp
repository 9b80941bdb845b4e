// SPDX-License-Identifier: Apache-2.0
#include "extract/names/kind_context.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// The scores of the name "Zorb" in the text.
KindScores context_of_zorb(std::string text) {
  const SampleText sample(std::move(text));
  return read_kind_context(sample.words(), {0, sample.words().size()}, sample.range_of("Zorb"));
}

EntityKind kind_of_zorb(std::string text) {
  return context_of_zorb(std::move(text)).best();
}

TEST(ReadKindContext, TakesPlacePrepositionsForPlaces) {
  EXPECT_EQ(kind_of_zorb("near Zorb it"), EntityKind::Place);
  EXPECT_EQ(kind_of_zorb("the city of Zorb"), EntityKind::Place);
}

TEST(ReadKindContext, TakesNounsBeforeTheName) {
  EXPECT_EQ(kind_of_zorb("singer Zorb left"), EntityKind::Person);
  EXPECT_EQ(kind_of_zorb("the newspaper Zorb wrote"), EntityKind::Organization);
}

TEST(ReadKindContext, TakesNounsBehindTheName) {
  EXPECT_EQ(kind_of_zorb("the Zorb province"), EntityKind::Place);
  EXPECT_EQ(kind_of_zorb("the Zorb forces"), EntityKind::Organization);
}

TEST(ReadKindContext, TakesSpeakersForPersons) {
  EXPECT_GT(context_of_zorb("Zorb said").of(EntityKind::Person), 0);
  EXPECT_EQ(kind_of_zorb("Zorb, who left"), EntityKind::Person);
}

TEST(ReadKindContext, TakesAgesForPersons) {
  EXPECT_EQ(kind_of_zorb("Zorb, 45, left"), EntityKind::Person);
}

TEST(ReadKindContext, TakesACountryBehindACommaForAPlace) {
  EXPECT_EQ(kind_of_zorb("in Zorb, Norland"), EntityKind::Place);
}

TEST(ReadKindContext, TakesTheBeginOfADatelineForAPlace) {
  EXPECT_EQ(context_of_zorb("Zorb, Norland (Wire)").of(EntityKind::Place), 3);
  EXPECT_EQ(context_of_zorb("and Zorb, Norland, met").of(EntityKind::Place), 2);
}

TEST(ReadKindContext, TakesDescriptionsBehindTheName) {
  EXPECT_EQ(kind_of_zorb("Zorb, a northern city"), EntityKind::Place);
  EXPECT_EQ(kind_of_zorb("Zorb, the newspaper"), EntityKind::Organization);
  EXPECT_EQ(kind_of_zorb("Zorb, a Norlandic singer"), EntityKind::Person);
}

TEST(ReadKindContext, TakesAnArticleAgainstPersons) {
  EXPECT_LT(context_of_zorb("the Zorb").of(EntityKind::Person), 0);
}

TEST(ReadKindContext, TakesOriginAndAimForPlaces) {
  EXPECT_EQ(kind_of_zorb("it came from Zorb"), EntityKind::Place);
  EXPECT_EQ(kind_of_zorb("it went to Zorb"), EntityKind::Place);
  EXPECT_EQ(context_of_zorb("according to Zorb"), KindScores());
}

TEST(ReadKindContext, LeavesTheArticleOfAnotherNoun) {
  EXPECT_EQ(context_of_zorb("the Zorb family"), KindScores());
}

TEST(ReadKindContext, TakesRelativesForPersons) {
  EXPECT_EQ(kind_of_zorb("Zorb's wife"), EntityKind::Person);
}

TEST(ReadKindContext, SaysNothingOfAloneName) {
  EXPECT_EQ(context_of_zorb("Zorb"), KindScores());
}

}  // namespace
}  // namespace relata
