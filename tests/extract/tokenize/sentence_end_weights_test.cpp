// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_end_weights.h"

#include "base/contract.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

TEST(SentenceEndWeights, SumsTheSignedWeightsOfTheRows) {
  std::string bytes(kSentenceEndRows, '\0');
  bytes[0] = static_cast<char>(-100);
  bytes[7] = 100;
  SentenceEndRows rows{};  // all of row 0
  rows[0] = 7;
  rows[1] = 7;
  const int others = static_cast<int>(kSentenceEndFeatures) - 2;
  EXPECT_EQ(SentenceEndWeights(bytes).score(rows), 200 - 100 * others);
}

TEST(SentenceEndWeights, RefusesATableOfAnotherSize) {
  EXPECT_THROW(SentenceEndWeights("short"), ContractViolation);
}

TEST(SentenceEndWeights, AreTrainedInThisRelease) {
  SentenceEndRows rows{};
  int other_than_zero = 0;
  for (std::size_t row = 0; row < kSentenceEndRows; ++row) {
    rows.fill(static_cast<std::uint16_t>(row));
    other_than_zero += SentenceEndWeights::standard().score(rows) != 0 ? 1 : 0;
  }
  EXPECT_GT(other_than_zero, 1000);
}

}  // namespace
}  // namespace relata
