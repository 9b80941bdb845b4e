// SPDX-License-Identifier: Apache-2.0
#include "extract/names/tagged_name_merger.h"

#include "tests/extract/names/sample_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TaggedName tagged(const SampleText& text, std::string_view part, std::string kind,
                  double confidence = 0.9) {
  return {.tokens = text.range_of(part),
          .sentence = id_at<Sentence>(0),
          .kind = std::move(kind),
          .confidence = confidence};
}

NameCandidate listed(const SampleText& text, std::string_view part, KindScores scores) {
  NameCandidate candidate;
  candidate.tokens = text.range_of(part);
  candidate.sentence = id_at<Sentence>(0);
  candidate.scores = scores;
  return candidate;
}

std::vector<NameCandidate> merged(const SampleText& text, std::vector<TaggedName> names,
                                  std::vector<NameCandidate> candidates) {
  return merge_tagged_names({text.document(), text.words(), std::move(names)},
                            std::move(candidates));
}

std::vector<std::string> texts(const SampleText& text, const std::vector<NameCandidate>& names) {
  std::vector<std::string> result;
  for (const NameCandidate& name : names) {
    result.push_back(text.text_of(name.tokens));
  }
  return result;
}

TEST(MergeTaggedNames, TheModelDecidesWhereANameEnds) {
  const SampleText text("The Bank of Zorb closed.");
  const auto names = merged(text, {tagged(text, "Bank of Zorb", "Organization")},
                            {listed(text, "Zorb", {EntityKind::Place, 3})});
  EXPECT_THAT(texts(text, names), ElementsAre("Bank of Zorb"));
}

TEST(MergeTaggedNames, KeepsWhatListsSayOfTheKind) {
  const SampleText text("They met in Norstad.");
  const auto names = merged(text, {tagged(text, "Norstad", "Person")},
                            {listed(text, "Norstad", {EntityKind::Place, 8})});
  ASSERT_THAT(names, SizeIs(1));
  EXPECT_EQ(names[0].scores.of(EntityKind::Place), 8);
  EXPECT_GT(names[0].tagged.of(EntityKind::Person), 0);
}

TEST(MergeTaggedNames, ASureGuessCountsMoreThanAnUnsureOne) {
  const SampleText text("They met Zorb and Quill.");
  const auto names = merged(
      text, {tagged(text, "Zorb", "Person", 0.95), tagged(text, "Quill", "Person", 0.5)}, {});
  ASSERT_THAT(names, SizeIs(2));
  EXPECT_GT(names[0].tagged.of(EntityKind::Person), names[1].tagged.of(EntityKind::Person));
}

TEST(MergeTaggedNames, DropsAGuessThatIsNone) {
  const SampleText text("They met Zorb.");
  EXPECT_THAT(merged(text, {tagged(text, "Zorb", "Person", 0.3)}, {}), IsEmpty());
}

TEST(MergeTaggedNames, TrimsSmallWordsOffTheEnds) {
  const SampleText text("He left The Senate early.");
  const auto names = merged(text, {tagged(text, "The Senate", "Organization")}, {});
  EXPECT_THAT(texts(text, names), ElementsAre("Senate"));
}

TEST(MergeTaggedNames, CompletesAListedNameOfSeveralWords) {
  const SampleText text("He sailed the North Sea.");
  const auto names = merged(text, {tagged(text, "Sea", "Place")},
                            {listed(text, "North Sea", {EntityKind::Place, 6})});
  EXPECT_THAT(texts(text, names), ElementsAre("North Sea"));
}

TEST(MergeTaggedNames, TheListsKnowDemonyms) {
  const SampleText text("The Norlandic army left.");
  NameCandidate demonym = listed(text, "Norlandic", {EntityKind::Place, 10});
  demonym.type = MentionType::Demonym;
  const auto names = merged(text, {tagged(text, "Norlandic", "Organization")}, {demonym});
  ASSERT_THAT(names, SizeIs(1));
  EXPECT_EQ(names[0].type, MentionType::Demonym);
}

TEST(MergeTaggedNames, AddsWhatListsAreSureOf) {
  const SampleText text("He spoke to NATO.");
  const auto names = merged(text, {}, {listed(text, "NATO", {EntityKind::Organization, 7})});
  ASSERT_THAT(names, SizeIs(1));
  EXPECT_FALSE(names[0].is_doubtful);
}

TEST(MergeTaggedNames, DoubtsWhatOnlyItsFormSpeaksFor) {
  const SampleText text("He spoke to Zorb.");
  const auto names = merged(text, {}, {listed(text, "Zorb", {EntityKind::Person, 1})});
  ASSERT_THAT(names, SizeIs(1));
  EXPECT_TRUE(names[0].is_doubtful);
}

TEST(MergeTaggedNames, WhatTheModelTakesForAWorkIsNoName) {
  const SampleText text("He wrote Anna Berg.");
  EXPECT_THAT(merged(text, {tagged(text, "Anna Berg", "Other")},
                     {listed(text, "Anna Berg", {EntityKind::Person, 6})}),
              IsEmpty());
}

}  // namespace
}  // namespace relata
