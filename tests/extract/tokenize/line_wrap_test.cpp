// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/line_wrap.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using Judgement = LineWrap::Judgement;

/// What becomes of the first line end of `text`.
Judgement judge_first_line(const std::string& text) {
  const std::size_t line_end = text.find('\n');
  return LineWrap(text).judge({0, line_end}, line_end + 1);
}

/// 80 code points with a space in the middle.
const std::string kLongLine = std::string(39, 'a') + " " + std::string(40, 'a');

TEST(LineWrap, ALineGoesOnWhenTheNextWordWouldNotHaveFitted) {
  EXPECT_EQ(judge_first_line(kLongLine + "\nNorland"), Judgement::GoesOnAtWidth);
}

TEST(LineWrap, ALineEndsWhenTheNextWordWouldHaveFitted) {
  EXPECT_EQ(judge_first_line("A headline\nNorland is\n" + kLongLine), Judgement::Ends);
}

TEST(LineWrap, ALineGoesOnBeforeASmallLetter) {
  EXPECT_EQ(judge_first_line("A short line\ngoes on"), Judgement::GoesOnInLowerCase);
}

TEST(LineWrap, TextWithLongerLinesIsNotWrapped) {
  EXPECT_EQ(judge_first_line(kLongLine + "\nNorland\n" + kLongLine + " " + kLongLine),
            Judgement::Ends);
}

TEST(LineWrap, ALineOfOneLongAddressSaysNothingAboutTheWidth) {
  EXPECT_EQ(judge_first_line(kLongLine + "\nNorland\n" + std::string(121, 'b')),
            Judgement::GoesOnAtWidth);
}

TEST(LineWrap, TextWithOnlyShortLinesIsNotWrapped) {
  EXPECT_EQ(judge_first_line(std::string(29, 'a') + " " + std::string(29, 'a') + "\nNorland"),
            Judgement::Ends);
}

TEST(LineWrap, CountsCodePointsNotBytes) {
  std::string curly = "a ";
  for (int i = 0; i < 78; ++i) {
    curly += "\u2019";
  }
  EXPECT_EQ(judge_first_line(curly + "\nNorland"), Judgement::GoesOnAtWidth);
}

}  // namespace
}  // namespace relata
