// SPDX-License-Identifier: Apache-2.0
#include "base/contract.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(CodePointIndex, CountsCodePointsBeforeAByte) {
  const CodePointIndex index("Málaga");
  EXPECT_EQ(index.to_code_points(0), 0U);
  EXPECT_EQ(index.to_code_points(1), 1U);
  EXPECT_EQ(index.to_code_points(3), 2U);
  EXPECT_EQ(index.to_code_points(7), 6U);
}

TEST(CodePointIndex, TranslatesBothEndsOfASpan) {
  const CodePointIndex index("€5 für 𝛼");
  EXPECT_EQ(index.to_code_points(ByteSpan{5, 9}), (CodePointSpan{3, 6}));
  EXPECT_EQ(index.to_code_points(ByteSpan{10, 14}), (CodePointSpan{7, 8}));
}

TEST(CodePointIndex, KnowsTheEndOfTheEmptyText) {
  EXPECT_EQ(CodePointIndex("").to_code_points(0), 0U);
}

TEST(CodePointIndex, RefusesAPlaceBehindTheText) {
  EXPECT_THROW((void)CodePointIndex("Oslo").to_code_points(5), ContractViolation);
}

std::string repeated(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += part;
  }
  return text;
}

class CodePointIndexBlocks : public testing::TestWithParam<std::size_t> {};

// Units of 10 bytes do not fall together with the index's blocks of 64.
TEST_P(CodePointIndexBlocks, AgreesWithCountingFromTheStart) {
  const std::string text = repeated("aé€𝛼", 50);
  const std::size_t byte = GetParam();
  EXPECT_EQ(CodePointIndex(text).to_code_points(byte), count_code_points(text.substr(0, byte)));
}

INSTANTIATE_TEST_SUITE_P(Borders, CodePointIndexBlocks,
                         testing::Values(0, 10, 60, 61, 63, 66, 70, 120, 126, 130, 190, 191, 320,
                                         500));

}  // namespace
}  // namespace relata
