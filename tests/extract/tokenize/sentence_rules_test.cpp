// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_rules.h"

#include "extract/tokenize/token_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using ::testing::ElementsAre;

std::vector<bool> rule_ends(std::string_view text) {
  const std::vector<Token> tokens = split_tokens(text);
  return find_rule_ends(text, tokens, find_gaps(text, tokens));
}

TEST(FindRuleEnds, EndsBehindAFullStopBeforeACapital) {
  EXPECT_THAT(rule_ends("No. Yes"), ElementsAre(false, true, true));
}

TEST(FindRuleEnds, EndsBehindTheClosingQuote) {
  EXPECT_THAT(rule_ends("No.\" Yes"), ElementsAre(false, false, true, true));
}

TEST(FindRuleEnds, GoesOnBeforeASmallLetter) {
  EXPECT_THAT(rule_ends("no. yes"), ElementsAre(false, false, true));
}

TEST(FindRuleEnds, EndsAtALineEnd) {
  EXPECT_THAT(rule_ends("No\nYes"), ElementsAre(true, true));
}

}  // namespace
}  // namespace relata
