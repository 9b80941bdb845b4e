// SPDX-License-Identifier: Apache-2.0
#include "extract/text/white_space.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(WhiteSpace, IsBlankWithNoBreakAndIdeographicSpaces) {
  EXPECT_TRUE(is_blank(""));
  EXPECT_TRUE(is_blank(" \t\r\n\u00A0\u3000"));
  EXPECT_FALSE(is_blank("\u00A0a"));
}

TEST(WhiteSpace, IsTrimmedAtBothEndsOnly) {
  EXPECT_EQ(trim(" \u00A0é \n é\u3000\n"), "é \n é");
  EXPECT_EQ(trim("é"), "é");
  EXPECT_EQ(trim(" \u00A0"), "");
  EXPECT_EQ(trim(""), "");
}

TEST(WhiteSpace, BecomesOneSpaceOnASingleLine) {
  EXPECT_EQ(to_single_line("  A\n\n storm\u00A0\tin é \u3000"), "A storm in é");
  EXPECT_EQ(to_single_line("\n"), "");
}

}  // namespace
}  // namespace relata
