// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace relata {
namespace {

using namespace std::string_view_literals;

struct CleanCase {
  std::string_view name;
  std::string_view bytes;
  std::string_view text;
};

std::string name_of(const testing::TestParamInfo<CleanCase>& info) {
  return std::string(info.param.name);
}

class CleanText : public testing::TestWithParam<CleanCase> {};

TEST_P(CleanText, GivesTheTextThatIsMeant) {
  EXPECT_EQ(clean_text(GetParam().bytes), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Valid, CleanText,
    testing::Values(
        CleanCase{"Nothing", "", ""}, CleanCase{"Ascii", "It rained.\n", "It rained.\n"},
        CleanCase{"EveryLength", "aé€𝛼", "aé€𝛼"},
        CleanCase{
            "FirstAndLastOfEveryLength",
            "\x01\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF",
            "\x01\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
        CleanCase{"BesideTheSurrogates", "\xED\x9F\xBF\xEE\x80\x80", "\xED\x9F\xBF\xEE\x80\x80"},
        CleanCase{"TabsAndDoubleSpaces", "a\t b  c", "a\t b  c"},
        CleanCase{"DecomposedLetters", "e\xCC\x81", "e\xCC\x81"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(LineEnds, CleanText,
                         testing::Values(CleanCase{"Windows", "a\r\nb\r\n", "a\nb\n"},
                                         CleanCase{"OldMac", "a\rb\r", "a\nb\n"},
                                         CleanCase{"Mixed", "a\r\r\n\nb", "a\n\n\nb"}),
                         name_of);

INSTANTIATE_TEST_SUITE_P(
    ByteOrderMarks, CleanText,
    testing::Values(CleanCase{"Utf8",
                              "\xEF\xBB\xBF"
                              "Oslo",
                              "Oslo"},
                    CleanCase{"OnlyTheFirst", "\xEF\xBB\xBF\xEF\xBB\xBF", "\xEF\xBB\xBF"},
                    CleanCase{"NotAtTheStart", "a\xEF\xBB\xBF", "a\xEF\xBB\xBF"},
                    CleanCase{"Utf16Little", "\xFF\xFEO\0s\0\xAC\x20"sv, "Os€"},
                    CleanCase{"Utf16Big", "\xFE\xFF\0O\0s\x20\xAC"sv, "Os€"},
                    CleanCase{"Utf16LineEnds",
                              "\xFF\xFE"
                              "a\0\r\0\n\0"sv,
                              "a\n"},
                    CleanCase{"Utf16Nul", "\xFF\xFE\0\0"sv, "\uFFFD"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Utf16Surrogates, CleanText,
    testing::Values(CleanCase{"Pair", "\xFE\xFF\xD8\x35\xDE\xFC"sv, "𝛼"},
                    CleanCase{"LastPair", "\xFE\xFF\xDB\xFF\xDF\xFF"sv, "\U0010FFFF"},
                    CleanCase{"HighAlone", "\xFE\xFF\xD8\x35\0a"sv, "\uFFFDa"},
                    CleanCase{"LowAlone", "\xFE\xFF\xDE\xFC\0a"sv, "\uFFFDa"},
                    CleanCase{"HighAtTheEnd", "\xFE\xFF\0a\xD8\x35"sv, "a\uFFFD"},
                    CleanCase{"HalfAUnitAtTheEnd", "\xFE\xFF\0a\0"sv, "a\uFFFD"}),
    name_of);

// The expected texts are those of The Unicode Standard, tables 3-8 to 3-11.
INSTANTIATE_TEST_SUITE_P(
    Broken, CleanText,
    testing::Values(CleanCase{"Nul", "a\0b"sv, "a\uFFFDb"},
                    CleanCase{"LoneContinuation", "a\x80z", "a\uFFFDz"},
                    CleanCase{"Overlong", "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41",
                              "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
                    CleanCase{"Surrogates", "\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41",
                              "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
                    CleanCase{"AboveTheLastCodePoint", "\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
                              "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41\uFFFD\uFFFD\x42"},
                    CleanCase{"Truncated", "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41",
                              "\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
                    CleanCase{"CutAtTheEnd", "a\xF0\x9F\x98", "a\uFFFD"},
                    CleanCase{"LetterAfterALead", "caf\xE9 noir", "caf\uFFFD noir"}),
    name_of);

TEST(CleanText, LeavesItsOwnResultAsItIs) {
  const std::string text = clean_text(
      "\xEF\xBB\xBF"
      "a\r\nb\x80\xED\xA0\x80 c\0d"sv);
  EXPECT_EQ(clean_text(text), text);
}

}  // namespace
}  // namespace relata
