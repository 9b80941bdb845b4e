// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_reader.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using Outcome = NameReading::Outcome;

struct Reading {
  Outcome outcome;
  std::string words;
  EntityKind kind;
};

/// The best reading from the text's begin.
Reading read(std::string text, bool begins_sentence = false) {
  const SampleText sample(std::move(text));
  NameContext context = sample.context_of(sample.words().front().text);
  context.begins_sentence = begins_sentence;
  const NameReading reading = read_name(context);
  return {reading.outcome, sample.text_of({0, reading.end}), reading.scores.best()};
}

TEST(ReadName, TakesALongerPersonBeforeAListedPlace) {
  const Reading reading = read("Vladimir Berg said");
  EXPECT_EQ(reading.words, "Vladimir Berg");
  EXPECT_EQ(reading.kind, EntityKind::Person);
}

TEST(ReadName, TakesALongerOrganizationBeforeAPerson) {
  const Reading reading = read("Anna Berg University said");
  EXPECT_EQ(reading.words, "Anna Berg University");
  EXPECT_EQ(reading.kind, EntityKind::Organization);
}

TEST(ReadName, TakesAnEventBeforeAPersonOfTheSameWords) {
  EXPECT_EQ(read("Hurricane Anna ended").outcome, Outcome::Event);
}

TEST(ReadName, TakesATitleBeforeARareFirstName) {
  const Reading reading = read("Marshal Berg said");
  EXPECT_EQ(reading.outcome, Outcome::Title);
  EXPECT_EQ(reading.words, "Marshal");
}

TEST(ReadName, TakesAListedPlaceBeforeALongerPerson) {
  EXPECT_EQ(read("New Holm Anna Berg").words, "New Holm");
}

TEST(ReadName, DoubtsTheCommonFirstWordOfASentence) {
  EXPECT_EQ(read("Police left", true).outcome, Outcome::Doubtful);
  EXPECT_EQ(read("Singer Berg left", true).outcome, Outcome::Title);
  EXPECT_EQ(read("It left", true).outcome, Outcome::Nothing);
}

TEST(ReadName, BeginsANameBehindTheFirstWordOfASentence) {
  EXPECT_EQ(read("Planned US Police left", true).words, "Planned");
}

TEST(ReadName, AlwaysGoesOn) {
  EXPECT_EQ(read("X").words, "X");
  EXPECT_EQ(read("The").words, "The");
}

}  // namespace
}  // namespace relata
