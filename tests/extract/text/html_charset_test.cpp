// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_charset.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

struct CharsetCase {
  std::string name;
  std::string bytes;
  std::string text;
};

class PageCharsetTest : public testing::TestWithParam<CharsetCase> {};

TEST_P(PageCharsetTest, IsDecoded) {
  EXPECT_EQ(decode_page(GetParam().bytes), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlCharset, PageCharsetTest,
    testing::Values(
        CharsetCase{"Utf8WithoutDeclaration", "<p>Zoë", "<p>Zoë"},
        CharsetCase{"Utf8Declared", "<meta charset=utf-8>Zoë", "<meta charset=utf-8>Zoë"},
        CharsetCase{"Latin1", "<meta charset=\"ISO-8859-1\">Zo\xEB",
                    "<meta charset=\"ISO-8859-1\">Zoë"},
        CharsetCase{"Windows1252", "<meta charset = 'windows-1252'>\x93No\x94 \x80\x31",
                    "<meta charset = 'windows-1252'>“No” €1"},
        CharsetCase{"ContentType", "<META CONTENT='text/html; Charset=Latin1'>Zo\xEB",
                    "<META CONTENT='text/html; Charset=Latin1'>Zoë"},
        CharsetCase{"XmlDeclaration", "<?xml version='1.0' encoding='iso-8859-1'?>Zo\xEB",
                    "<?xml version='1.0' encoding='iso-8859-1'?>Zoë"},
        CharsetCase{"ByteOrderMarkWins", "\xEF\xBB\xBF<meta charset=latin1>Zoë",
                    "<meta charset=latin1>Zoë"},
        CharsetCase{"OtherTagsDeclareNothing", "<a charset=latin1>Zo\xEB",
                    "<a charset=latin1>Zo\uFFFD"},
        CharsetCase{"TextDeclaresNothing", "<meta name=x>charset=latin1 Zo\xEB",
                    "<meta name=x>charset=latin1 Zo\uFFFD"},
        CharsetCase{"UnknownCharset", "<meta charset=klingon>Zoë", "<meta charset=klingon>Zoë"},
        CharsetCase{"UnfinishedTag", "<meta charset", "<meta charset"},
        CharsetCase{"UnfinishedValue", "<meta charset=", "<meta charset="},
        CharsetCase{"NulAndLineEnds", std::string("<meta charset=latin1>a\0b\r\n", 25),
                    "<meta charset=latin1>a\uFFFDb\n"},
        CharsetCase{"Nothing", "", ""}),
    [](const auto& test) { return test.param.name; });

TEST(HtmlCharset, MayBeDeclaredBehindOtherTags) {
  const std::string head = "<html><head><title>x</title><!-- > --><meta charset=latin1>";
  EXPECT_EQ(decode_page(head + "\xEB"), head + "ë");
}

TEST(HtmlCharset, IsNotSoughtInTheWholePage) {
  const std::string page = std::string(5000, ' ') + "<meta charset=latin1>\xEB";
  EXPECT_EQ(decode_page(page).find("ë"), std::string::npos);
}

}  // namespace
}  // namespace relata
