// SPDX-License-Identifier: Apache-2.0
#include "extract/text/plain_text_reader.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

using std::string_view_literals::operator""sv;

TEST(PlainTextReader, KeepsTheTextAsItStands) {
  const Result<Document> document = parse_plain_text("  A storm.\n\n\n Two\tcities… ", "a.txt");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "a.txt");
  EXPECT_EQ(document->text, "  A storm.\n\n\n Two\tcities… ");
}

TEST(PlainTextReader, CleansTheBytes) {
  const Result<Document> document = parse_plain_text(
      "\xEF\xBB\xBF\x41\r\nB\rC\xFF"
      "D\0E"sv,
      "a.txt");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "A\nB\nC\uFFFDD\uFFFDE");
}

TEST(PlainTextReader, NamesNoTitle) {
  const Result<Document> document = parse_plain_text("Storm in Norland\n\nIt came.", "a.txt");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->title, std::nullopt);
  EXPECT_EQ(document->publisher, std::nullopt);
  EXPECT_EQ(document->url, std::nullopt);
}

TEST(PlainTextReader, TakesTheDateFromTheBeginAndLeavesItThere) {
  const Result<Document> document = parse_plain_text(" date 2022-03-31 A storm came.", "a.txt");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->date, "2022-03-31");
  EXPECT_EQ(document->text, " date 2022-03-31 A storm came.");
}

TEST(PlainTextReader, HasNoDateWhereTheTextGivesNone) {
  const Result<Document> document = parse_plain_text("A storm came.", "a.txt");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->date, std::nullopt);
}

class BlankTextTest : public testing::TestWithParam<const char*> {};

TEST_P(BlankTextTest, IsNoDocument) {
  const Result<Document> document = parse_plain_text(GetParam(), "a.txt");
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error(), (Failure{ErrorCode::EmptyDocument, "the document has no text"}));
}

INSTANTIATE_TEST_SUITE_P(PlainTextReader, BlankTextTest,
                         testing::Values("", " \r\n\t", "\xEF\xBB\xBF", "\u00A0\n"));

}  // namespace
}  // namespace relata
