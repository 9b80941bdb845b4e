// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_end_features.h"

#include "extract/tokenize/sentence_rules.h"
#include "extract/tokenize/token_splitter.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// A text with everything that its features are made of.
struct Read {
  explicit Read(std::string_view text)
      : tokens(split_tokens(text)),
        gaps(find_gaps(text, tokens)),
        rule_ends(find_rule_ends(text, tokens, gaps)),
        features(text, tokens, {gaps, rule_ends}) {}

  std::vector<Token> tokens;
  std::vector<Gap> gaps;
  std::vector<bool> rule_ends;
  SentenceEndFeatures features;
};

TEST(SentenceEndFeatures, LeavesLineEndsAndWhatIsWrittenTogetherToTheRules) {
  const Read read("Yes, no\n\nSo");
  EXPECT_FALSE(read.features.is_open(0));
  EXPECT_TRUE(read.features.is_open(1));
  EXPECT_FALSE(read.features.is_open(2));
  EXPECT_FALSE(read.features.is_open(3));
}

TEST(SentenceEndFeatures, OpensAnEndWithoutItsSpace) {
  EXPECT_TRUE(Read("done.Next").features.is_open(1));
}

TEST(SentenceEndFeatures, LeavesSpeciesAndBracketedNamesToTheRules) {
  EXPECT_FALSE(Read("E. coli").features.is_open(1));
  EXPECT_FALSE(Read("the Press (NP) Holm").features.is_open(4));
}

TEST(SentenceEndFeatures, SeesNothingBeyondALineEnd) {
  const std::string seen = "Anna Berg";
  const SentenceEndRows alone = Read(seen).features.at(0);
  EXPECT_EQ(Read(seen + "\n\nNew").features.at(0), alone);
  EXPECT_NE(Read(seen + " New").features.at(0), alone);
}

TEST(SentenceEndFeatures, SeesTheSameInTheSamePlaceOfAnotherText) {
  EXPECT_EQ(Read("One.\n\nAnna Berg ran").features.at(2), Read("Anna Berg ran").features.at(0));
}

}  // namespace
}  // namespace relata
