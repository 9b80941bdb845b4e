// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"

#include "base/contract.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace relata {
namespace {

class FormatDecimal : public testing::TestWithParam<std::pair<double, std::string>> {};

TEST_P(FormatDecimal, WritesTheShortFormOfFourDigits) {
  EXPECT_EQ(format_decimal(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Values, FormatDecimal,
                         testing::Values(std::pair{0.0, "0"}, std::pair{-0.0, "0"},
                                         std::pair{0.9, "0.9"}, std::pair{5.0 / 6.0, "0.8333"},
                                         std::pair{1.0, "1"}, std::pair{100.0, "100"},
                                         std::pair{0.00004, "0"}, std::pair{-0.00004, "0"},
                                         std::pair{0.99996, "1"}, std::pair{-2.5, "-2.5"},
                                         std::pair{1e15, "1000000000000000"}));

TEST(FormatFixed, KeepsTheZerosAtTheEnd) {
  EXPECT_EQ(format_fixed(0.9, 2), "0.90");
  EXPECT_EQ(format_fixed(1, 2), "1.00");
}

TEST(FormatDecimal, WritesWholeNumbersWithoutDigits) {
  EXPECT_EQ(format_decimal(2.75, 0), "3");
  EXPECT_EQ(format_decimal(20.0, 0), "20");
}

TEST(FormatDecimal, HasRoomForTheLargestDouble) {
  EXPECT_EQ(format_decimal(std::numeric_limits<double>::lowest(), 17).size(), 310U);
}

TEST(FormatDecimal, RefusesWhatIsNoNumber) {
  EXPECT_THROW(format_decimal(std::numeric_limits<double>::quiet_NaN()), ContractViolation);
  EXPECT_THROW(format_decimal(std::numeric_limits<double>::infinity()), ContractViolation);
}

TEST(FormatDecimal, RefusesMoreDigitsThanADoubleHas) {
  EXPECT_THROW(format_decimal(0.5, 18), ContractViolation);
  EXPECT_THROW(format_decimal(0.5, -1), ContractViolation);
}

class FormatCount : public testing::TestWithParam<std::pair<std::uint64_t, std::string>> {};

TEST_P(FormatCount, GroupsThreeDigits) {
  EXPECT_EQ(format_count(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Values, FormatCount,
                         testing::Values(std::pair{0U, "0"}, std::pair{999U, "999"},
                                         std::pair{1000U, "1,000"}, std::pair{14902U, "14,902"},
                                         std::pair{1234567U, "1,234,567"},
                                         std::pair{std::numeric_limits<std::uint64_t>::max(),
                                                   "18,446,744,073,709,551,615"}));

}  // namespace
}  // namespace relata
