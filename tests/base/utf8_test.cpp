// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include "base/contract.h"

#include <gtest/gtest.h>

#include <utility>

namespace relata {
namespace {
class CodePoint : public testing::TestWithParam<std::pair<std::string, char32_t>> {};

TEST_P(CodePoint, IsDecodedFromItsBytes) {
  const auto& [bytes, value] = GetParam();
  const DecodedCodePoint point = decode_code_point(" " + bytes + " ", 1);
  EXPECT_EQ(point.value, value);
  EXPECT_EQ(point.size_bytes, bytes.size());
}

TEST_P(CodePoint, IsAppendedAsItsBytes) {
  const auto& [bytes, value] = GetParam();
  std::string text = "x";
  append_code_point(text, value);
  EXPECT_EQ(text, "x" + bytes);
}

INSTANTIATE_TEST_SUITE_P(EveryLength, CodePoint,
                         testing::Values(std::pair{"A", U'A'}, std::pair{"é", U'é'},
                                         std::pair{"€", U'€'}, std::pair{"𝛼", U'𝛼'},
                                         std::pair{"\xF4\x8F\xBF\xBF", U'\U0010FFFF'}));

TEST(Utf8, IsValidWhenEmptyOrWhole) {
  EXPECT_TRUE(is_valid_utf8(""));
  EXPECT_TRUE(is_valid_utf8("\u00C5rdal \U0001F600"));
}

class BrokenUtf8 : public testing::TestWithParam<std::string> {};

TEST_P(BrokenUtf8, IsNotValid) {
  EXPECT_FALSE(is_valid_utf8("a" + GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Bytes, BrokenUtf8,
                         testing::Values("\xFF", "\xC3", "\xE2\x82", "\x80", "\xC0\x80",
                                         "\xED\xA0\x80", "\xF4\x90\x80\x80"));

TEST(CodePoint, IsNotReadBehindTheText) {
  EXPECT_THROW(decode_code_point("Oslo", 4), ContractViolation);
}

TEST(CodePoint, IsNotReadFromBrokenBytes) {
  EXPECT_THROW(decode_code_point("\xE2\x82", 0), ContractViolation);
}

TEST(CodePoint, IsNotWrittenWhenItIsASurrogate) {
  std::string text;
  EXPECT_THROW(append_code_point(text, 0xD800), ContractViolation);
}

TEST(NormalForm, ComposesLetters) {
  EXPECT_EQ(to_nfc("Ma\u0301laga"), "Málaga");
  EXPECT_EQ(to_nfc("Málaga"), "Málaga");
}

TEST(NormalForm, LeavesAsciiAsItIs) {
  EXPECT_EQ(to_nfc("Oslo, 2 May\n"), "Oslo, 2 May\n");
}

TEST(NormalForm, KeepsCompatibilityCharacters) {
  EXPECT_EQ(to_nfc("ﬁ ½"), "ﬁ ½");
}

class FoldCase : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(FoldCase, MakesBothSpellingsEqual) {
  EXPECT_EQ(fold_case(GetParam().first), fold_case(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(Names, FoldCase,
                         testing::Values(std::pair{"OSLO", "oslo"}, std::pair{"Straße", "STRASSE"},
                                         std::pair{"ÉCOLE", "e\u0301cole"},
                                         std::pair{"ΣΊΣΥΦΟΣ", "σίσυφος"},
                                         std::pair{"ЦХИНВАЛ", "Цхинвал"},
                                         std::pair{"ﬁlm", "FILM"}));

TEST(FoldCase, GivesTheNormalForm) {
  EXPECT_EQ(fold_case("E\u0301COLE"), "école");
}

TEST(FoldCase, KeepsDifferentNamesApart) {
  EXPECT_NE(fold_case("Malaga"), fold_case("Málaga"));
}

TEST(Lower, MapsEveryScriptThatHasCase) {
  EXPECT_EQ(to_lower("ÅRHUS Цхинвал 42"), "århus цхинвал 42");
}

TEST(Lower, KeepsLettersWithoutAPair) {
  EXPECT_EQ(to_lower("ß 東京"), "ß 東京");
}

TEST(Letter, IsALetterOfAnyScript) {
  EXPECT_TRUE(is_letter(U'a'));
  EXPECT_TRUE(is_letter(U'Ц'));
  EXPECT_TRUE(is_letter(U'東'));
  EXPECT_TRUE(is_letter(U'ʰ'));
}

TEST(Letter, IsNoDigitMarkOrSign) {
  EXPECT_FALSE(is_letter(U'4'));
  EXPECT_FALSE(is_letter(U'\u0301'));
  EXPECT_FALSE(is_letter(U'-'));
  EXPECT_FALSE(is_letter(U'\uFFFD'));
}

TEST(Letter, HasACaseOrNone) {
  EXPECT_TRUE(is_upper(U'É') && !is_lower(U'É'));
  EXPECT_TRUE(is_lower(U'é') && !is_upper(U'é'));
  EXPECT_FALSE(is_lower(U'東') || is_upper(U'東'));
  EXPECT_FALSE(is_lower(U'ǅ') || is_upper(U'ǅ'));
}

TEST(Digit, IsADecimalDigitOfAnyScript) {
  EXPECT_TRUE(is_digit(U'7'));
  EXPECT_TRUE(is_digit(U'٧'));
  EXPECT_FALSE(is_digit(U'½'));
  EXPECT_FALSE(is_digit(U'Ⅶ'));
}

class Space : public testing::TestWithParam<char32_t> {};

TEST_P(Space, IsEveryWhiteSpace) {
  EXPECT_TRUE(is_space(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(WhiteSpace, Space,
                         testing::Values(U' ', U'\t', U'\n', U'\v', U'\f', U'\r', U'\u0085',
                                         U'\u00A0', U'\u1680', U'\u2003', U'\u2028', U'\u2029',
                                         U'\u202F', U'\u3000'));

TEST(Space, IsNothingThatIsSeenOrHasNoWidth) {
  EXPECT_FALSE(is_space(U'_'));
  EXPECT_FALSE(is_space(U'\u200B'));
  EXPECT_FALSE(is_space(U'\uFEFF'));
  EXPECT_FALSE(is_space(U'\0'));
}

TEST(StartsWithUpper, LooksAtTheFirstCodePoint) {
  EXPECT_TRUE(starts_with_upper("Élysée"));
  EXPECT_FALSE(starts_with_upper("iPhone"));
  EXPECT_FALSE(starts_with_upper("7UP"));
}

TEST(StartsWithUpper, AcceptsTitleCaseLetters) {
  EXPECT_TRUE(starts_with_upper("ǅakovo"));
}

TEST(StartsWithUpper, IsFalseForTheEmptyText) {
  EXPECT_FALSE(starts_with_upper(""));
}

TEST(CountCodePoints, CountsEachOnceWhateverItsLength) {
  EXPECT_EQ(count_code_points("aé€𝛼"), 4U);
  EXPECT_EQ(count_code_points(""), 0U);
}

}  // namespace
}  // namespace relata
