// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_gap.h"

#include "extract/tokenize/token_splitter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<Gap> gaps(std::string_view text) {
  return find_gaps(text, split_tokens(text));
}

TEST(FindGaps, TellsSpaceFromNothing) {
  EXPECT_THAT(gaps("Yes, no"), ElementsAre(Gap::None, Gap::Space, Gap::BlankLine));
}

TEST(FindGaps, TellsALineEndFromABlankLine) {
  EXPECT_THAT(gaps("Yes\nNo\n \nSo"), ElementsAre(Gap::LineEnd, Gap::BlankLine, Gap::BlankLine));
}

TEST(FindGaps, TellsALineEndBeforeASmallLetter) {
  EXPECT_THAT(gaps("yes\nno"), ElementsAre(Gap::LowerLine, Gap::BlankLine));
}

TEST(FindGaps, TellsAFullLine) {
  const std::string full = std::string(39, 'a') + " " + std::string(40, 'a');
  EXPECT_THAT(gaps(full + "\nNorland"), ElementsAre(Gap::Space, Gap::WrappedLine, Gap::BlankLine));
}

TEST(FindGaps, FindsNoneWithoutTokens) {
  EXPECT_THAT(gaps("\n"), IsEmpty());
}

}  // namespace
}  // namespace relata
