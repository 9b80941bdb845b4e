// SPDX-License-Identifier: Apache-2.0
#include "extract/names/headline_reader.h"

#include "tests/extract/names/sample_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> names_in(std::string text, SentenceCase letter_case) {
  NameIndex known;
  known.entry("Zorb").classes.add(NameClass::Surname);
  const SampleText sample(std::move(text));
  std::vector<std::string> names;
  for (const NameCandidate& candidate : read_headline(
           sample_gazetteer(), known, {sample.words(), {0, sample.words().size()}, letter_case})) {
    const bool is_demonym = candidate.type == MentionType::Demonym;
    names.push_back(
        (is_demonym ? "Demonym " : std::string(to_string(candidate.scores.best())) + " ") +
        sample.text_of(candidate.tokens));
  }
  return names;
}

TEST(ReadHeadline, FindsListedNames) {
  EXPECT_THAT(names_in("Norland and Norlandic Talks Fail", SentenceCase::Title),
              ElementsAre("Place Norland", "Demonym Norlandic"));
}

TEST(ReadHeadline, FindsNamesOfTheOtherSentences) {
  EXPECT_THAT(names_in("Leader Zorb Signs Treaty", SentenceCase::Title),
              ElementsAre("Person Zorb"));
}

TEST(ReadHeadline, FindsPeopleWithWellKnownNames) {
  EXPECT_THAT(names_in("Anna Berg Signs Treaty", SentenceCase::Title),
              ElementsAre("Person Anna Berg"));
}

TEST(ReadHeadline, LeavesATitleOutOfTheName) {
  EXPECT_THAT(names_in("Officer Peter Berg Signs Treaty", SentenceCase::Title),
              ElementsAre("Person Peter Berg"));
}

TEST(ReadHeadline, TakesCapitalizedWordsForWords) {
  EXPECT_THAT(names_in("Border Talks Fail at Orchard", SentenceCase::Title), IsEmpty());
}

TEST(ReadHeadline, ReadsCapitalsAsIfInTitleCase) {
  EXPECT_THAT(names_in("ZORB LEFT NORLAND AND NATO", SentenceCase::Upper),
              ElementsAre("Person ZORB", "Place NORLAND", "Organization NATO"));
}

TEST(ReadHeadline, CountsTokensFromTheDocumentsBegin) {
  const SampleText sample("It ended. Norland Talks Fail");
  const auto names =
      read_headline(sample_gazetteer(), NameIndex(),
                    {sample.words(), {3, sample.words().size()}, SentenceCase::Title});
  ASSERT_EQ(names.size(), 1U);
  EXPECT_EQ(names[0].tokens, (TokenRange{3, 4}));
}

}  // namespace
}  // namespace relata
