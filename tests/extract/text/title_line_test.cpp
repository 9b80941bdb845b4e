// SPDX-License-Identifier: Apache-2.0
#include "extract/text/title_line.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(TitleLine, StandsAboveTheText) {
  EXPECT_EQ(put_title_first("Storm", "It came."), "Storm\n\nIt came.");
}

TEST(TitleLine, IsLeftOutWithoutATitle) {
  EXPECT_EQ(put_title_first(std::nullopt, "It came."), "It came.");
}

TEST(TitleLine, IsNotRepeated) {
  EXPECT_EQ(put_title_first("A storm", "\nA  storm \nIt came."), "\nA  storm \nIt came.");
  EXPECT_EQ(put_title_first("A storm", "A storm"), "A storm");
}

TEST(TitleLine, StandsAboveALineThatOnlyBeginsLikeIt) {
  EXPECT_EQ(put_title_first("A storm", "A storm came."), "A storm\n\nA storm came.");
}

}  // namespace
}  // namespace relata
