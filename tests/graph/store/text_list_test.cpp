// SPDX-License-Identifier: Apache-2.0
#include "graph/store/text_list.h"

#include <SQLiteCpp/Exception.h>
#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using std::string_literals::operator""s;

TEST(TextList, WritesLengthsInBytes) {
  EXPECT_EQ(encode_text_list(std::vector{"abc"s, ""s, "\u00E9"s}), "3:abc,0:,2:\u00E9,");
}

TEST(TextList, WritesNothingForNoTexts) {
  EXPECT_EQ(encode_text_list({}), "");
  EXPECT_THAT(decode_text_list(""), testing::IsEmpty());
}

TEST(TextList, GivesBackWhatLooksLikeItsOwnSigns) {
  const std::vector texts{"1:a,"s, ",:"s, "\0\n"s, "12"s};
  EXPECT_EQ(decode_text_list(encode_text_list(texts)), texts);
}

class BrokenTextList : public testing::TestWithParam<std::string> {};

TEST_P(BrokenTextList, IsDamage) {
  EXPECT_THAT([&] { decode_text_list(GetParam()); },
              testing::ThrowsMessage<SQLite::Exception>("a list is broken"));
}

INSTANTIATE_TEST_SUITE_P(Lists, BrokenTextList,
                         testing::Values("a", "3", "3:", "3:ab,", "3:abc", "3:abcd", "2:abc,",
                                         "-1:a,", "3:abc,x", "3abc,", "99999999999999999999:a,",
                                         "18446744073709551615:a,", ":a,", " 1:a,"));

}  // namespace
}  // namespace relata
