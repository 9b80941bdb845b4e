// SPDX-License-Identifier: Apache-2.0
#include "extract/language/exact_math.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace relata {
namespace {

class ExactExp : public testing::TestWithParam<float> {};

TEST_P(ExactExp, IsWithinAMillionthOfTheTrueValue) {
  const double expected = std::exp(static_cast<double>(GetParam()));
  EXPECT_NEAR(exact_exp(GetParam()) / expected, 1.0, 5e-7);
}

TEST_P(ExactExp, GivesTheSigmoidAndItsMirror) {
  const double expected = 1.0 / (1.0 + std::exp(-static_cast<double>(GetParam())));
  EXPECT_NEAR(exact_sigmoid(GetParam()), expected, 2e-7);
}

TEST_P(ExactExp, GivesTheHyperbolicTangent) {
  EXPECT_NEAR(exact_tanh(GetParam()), std::tanh(static_cast<double>(GetParam())), 4e-7);
}

INSTANTIATE_TEST_SUITE_P(Values, ExactExp,
                         testing::Values(-79.0F, -20.5F, -3.0F, -0.7F, -1e-4F, 0.0F, 0.3466F, 1.0F,
                                         2.75F, 8.0F, 40.0F, 79.0F));

TEST(ExactExp, StaysFiniteForEveryFloat) {
  EXPECT_EQ(exact_exp(1e30F), exact_exp(80.0F));
  EXPECT_EQ(exact_exp(-1e30F), exact_exp(-80.0F));
}

// The trainer computes the same bits: a changed last bit is a changed format.
TEST(ExactExp, HasTheseBits) {
  EXPECT_EQ(std::bit_cast<std::uint32_t>(exact_exp(1.0F)), 0x402df854U);
  EXPECT_EQ(exact_exp(0.0F), 1.0F);
}

}  // namespace
}  // namespace relata
