// SPDX-License-Identifier: Apache-2.0
#include "extract/names/person_name.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

std::string person_of(std::string text, bool follows_title = false) {
  const SampleText sample(std::move(text));
  NameContext context = sample.context_of(sample.words().front().text);
  context.follows_title = follows_title;
  const auto reading = read_person_name(context);
  return reading ? sample.text_of({0, reading->end}) : "";
}

int points_of(std::string text) {
  const SampleText sample(std::move(text));
  const auto reading = read_person_name(sample.context_of(sample.words().front().text));
  return reading ? reading->scores.of(EntityKind::Person) : 0;
}

TEST(ReadPersonName, TakesAFirstNameAndASurname) {
  EXPECT_EQ(person_of("Anna Berg said"), "Anna Berg");
}

TEST(ReadPersonName, TakesInitialsParticlesAndSuffixes) {
  EXPECT_EQ(person_of("Anna J. Berg said"), "Anna J. Berg");
  EXPECT_EQ(person_of("Anna von Berg said"), "Anna von Berg");
  EXPECT_EQ(person_of("Peter Berg Jr. said"), "Peter Berg Jr.");
  EXPECT_EQ(person_of("Georgia II said"), "Georgia II");
}

TEST(ReadPersonName, TakesUnknownWordsForANameOfLessPoints) {
  EXPECT_EQ(person_of("Zorb Quux said"), "Zorb Quux");
  EXPECT_LT(points_of("Zorb Quux said"), points_of("Anna Berg said"));
}

TEST(ReadPersonName, StopsAtWordsThatNoNameHas) {
  EXPECT_EQ(person_of("Anna Berg Foreign Ministry"), "Anna Berg");
}

TEST(ReadPersonName, TakesSyllablesBehindHyphens) {
  EXPECT_EQ(person_of("Anna Chan-o-cha said"), "Anna Chan-o-cha");
}

TEST(ReadPersonName, TakesAnyWordBehindAParticle) {
  EXPECT_EQ(person_of("Anna von Orchard said"), "Anna von Orchard");
}

TEST(ReadPersonName, TakesNamesInCapitals) {
  EXPECT_EQ(person_of("VLADIMIR QUUX said"), "VLADIMIR QUUX");
  EXPECT_EQ(person_of("Anna NBC said"), "");
}

TEST(ReadPersonName, LeavesTheHeadOfALongerName) {
  EXPECT_EQ(person_of("Anna Berg Law said"), "Anna Berg");
}

TEST(ReadPersonName, LeavesTheWordI) {
  EXPECT_EQ(person_of("Anna Berg I am"), "Anna Berg");
}

TEST(ReadPersonName, TakesAHeadForASurnameOnlyBehindAFrequentFirstName) {
  EXPECT_EQ(person_of("Anna Park said"), "Anna Park");
  EXPECT_EQ(person_of("Vladimir Park said"), "");
}

TEST(ReadPersonName, TakesASingleWordOnlyBehindATitle) {
  EXPECT_EQ(person_of("Zorb said"), "");
  EXPECT_EQ(person_of("Zorb said", true), "Zorb");
}

TEST(ReadPersonName, RefusesCommonWords) {
  EXPECT_EQ(person_of("Foreign Affairs"), "");
  EXPECT_EQ(person_of("Will Zorb"), "");
}

TEST(ReadPersonName, RefusesACountryWithAnUnknownWord) {
  EXPECT_EQ(person_of("Norland Zorb said"), "");
}

TEST(HasSurnameEnding, KnowsEndingsOfLongerWords) {
  EXPECT_TRUE(has_surname_ending("Zorbashvili"));
  EXPECT_FALSE(has_surname_ending("Zorb"));
  EXPECT_FALSE(has_surname_ending("ski"));
}

}  // namespace
}  // namespace relata
