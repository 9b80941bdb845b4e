// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/line_wrap.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// Whether the first line of `text` goes on in the second.
bool first_line_goes_on(const std::string& text) {
  const std::size_t line_end = text.find('\n');
  return LineWrap(text).goes_on({0, line_end}, line_end + 1);
}

const std::string kLongLine(79, 'a');

TEST(LineWrap, ALineGoesOnWhenTheNextWordWouldNotHaveFitted) {
  EXPECT_TRUE(first_line_goes_on(kLongLine + "\nNorland"));
}

TEST(LineWrap, ALineEndsWhenTheNextWordWouldHaveFitted) {
  EXPECT_FALSE(first_line_goes_on("A headline\nNorland is\n" + kLongLine));
}

TEST(LineWrap, ALineGoesOnBeforeASmallLetter) {
  EXPECT_TRUE(first_line_goes_on("A short line\ngoes on"));
}

TEST(LineWrap, TextWithLongerLinesIsNotWrapped) {
  EXPECT_FALSE(first_line_goes_on(kLongLine + "\nNorland\n" + std::string(121, 'b')));
}

TEST(LineWrap, TextWithOnlyShortLinesIsNotWrapped) {
  EXPECT_FALSE(first_line_goes_on(std::string(59, 'a') + "\nNorland"));
}

TEST(LineWrap, CountsCodePointsNotBytes) {
  std::string curly;
  for (int i = 0; i < 79; ++i) {
    curly += "\u2019";
  }
  EXPECT_TRUE(first_line_goes_on(curly + "\nNorland"));
}

}  // namespace
}  // namespace relata
