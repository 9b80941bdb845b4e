// SPDX-License-Identifier: Apache-2.0
#include "extract/names/capitalized_run.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// The run from the text's begin.
std::string run_of(std::string text) {
  const SampleText sample(std::move(text));
  return sample.text_of(find_run(sample.words(), 0, sample.words().size()));
}

std::string stretch_of(std::string text) {
  const SampleText sample(std::move(text));
  const TokenRange run = find_run(sample.words(), 0, sample.words().size());
  return sample.text_of(find_stretch({sample_gazetteer(), sample.words(), run, false, false}));
}

bool can_begin(std::string text) {
  const SampleText sample(std::move(text));
  return can_begin_name(sample.words(), 0, sample.words().size());
}

TEST(CanBeginName, NeedsACapital) {
  EXPECT_TRUE(can_begin("Berg said"));
  EXPECT_FALSE(can_begin("berg said"));
}

TEST(CanBeginName, TakesTheParticleOfASurname) {
  EXPECT_TRUE(can_begin("de Berg"));
  EXPECT_TRUE(can_begin("al-Berg"));
  EXPECT_FALSE(can_begin("al Berg"));
  EXPECT_FALSE(can_begin("de-Berg"));
  EXPECT_FALSE(can_begin("de berg"));
  EXPECT_FALSE(can_begin("de"));
}

TEST(CanBeginName, TakesNoParticleBeforeAPlace) {
  EXPECT_FALSE(can_begin("de Norstad"));
}

TEST(FindRun, TakesCapitalizedNeighbors) {
  EXPECT_EQ(run_of("Anna Berg said"), "Anna Berg");
}

TEST(FindRun, CrossesSmallWordsBeforeACapital) {
  EXPECT_EQ(run_of("Bank of the Norland and so on"), "Bank of the Norland");
  EXPECT_EQ(run_of("Anna von Berg said"), "Anna von Berg");
  EXPECT_EQ(run_of("Norland's Parliament met"), "Norland's Parliament");
}

TEST(FindRun, CrossesHyphensBetweenCapitals) {
  EXPECT_EQ(run_of("Anna-Maria left"), "Anna-Maria");
  EXPECT_EQ(run_of("Chan-o-cha left"), "Chan-o-cha");
  EXPECT_EQ(run_of("Norland-backed"), "Norland");
}

TEST(FindRun, CrossesANickname) {
  EXPECT_EQ(run_of("Anna \"Nan\" Berg said"), "Anna \"Nan\" Berg");
  EXPECT_EQ(run_of("Anna \"Nan\" said"), "Anna");
}

TEST(FindRun, StopsAtCommas) {
  EXPECT_EQ(run_of("Anna, Berg"), "Anna");
}

TEST(FindStretch, StopsAtLooseLinks) {
  EXPECT_EQ(stretch_of("Anna Berg and Peter Holm"), "Anna Berg");
  EXPECT_EQ(stretch_of("Norland's Parliament"), "Norland");
}

TEST(FindStretch, KeepsParticlesAndAmpersands) {
  EXPECT_EQ(stretch_of("Anna von Berg said"), "Anna von Berg");
  EXPECT_EQ(stretch_of("Smith & Holm said"), "Smith & Holm");
}

TEST(FindStretch, StopsBeforeATitleWithAName) {
  EXPECT_EQ(stretch_of("Norland President Anna Berg"), "Norland");
}

TEST(FindStretch, TakesATitleInsideAListedNameForNoTitle) {
  EXPECT_EQ(stretch_of("Norland General Assembly met"), "Norland General Assembly");
}

TEST(FindStretch, StopsAtDatesNumbersAndFunctionWords) {
  EXPECT_EQ(stretch_of("Anna Monday Berg"), "Anna");
  EXPECT_EQ(stretch_of("Channel 4 Berg"), "Channel");
  EXPECT_EQ(stretch_of("Support The Norland Times"), "Support");
}

}  // namespace
}  // namespace relata
