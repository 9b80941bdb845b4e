// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

Result<int> parse_digit(char c) {
  if (c < '0' || '9' < c) {
    return failure(ErrorCode::InvalidField, std::string("'") + c + "' is no digit");
  }
  return c - '0';
}

TEST(Result, CarriesTheValue) {
  const Result<int> digit = parse_digit('7');
  ASSERT_TRUE(digit.has_value());
  EXPECT_EQ(*digit, 7);
}

TEST(Result, CarriesCodeAndMessageOfTheFailure) {
  const Result<int> digit = parse_digit('x');
  ASSERT_FALSE(digit.has_value());
  EXPECT_EQ(digit.error(), (Failure{ErrorCode::InvalidField, "'x' is no digit"}));
}

}  // namespace
}  // namespace relata
