// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_reader.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(HtmlReader, PutsTheTitleFirst) {
  const Result<Document> document =
      parse_html("<title>Storm</title><p>It came on Friday.</p><p>It went on Saturday.</p>", "a");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "a");
  EXPECT_EQ(document->title, "Storm");
  EXPECT_EQ(document->text, "Storm\n\nIt came on Friday.\n\nIt went on Saturday.");
}

TEST(HtmlReader, RepeatsNoParagraph) {
  const Result<Document> document = parse_html(
      "<title>Storm.</title><p>It came.</p><p>It came.</p><p>Storm.</p><p>It went.</p>", "a");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "Storm.\n\nIt came.\n\nIt went.");
}

TEST(HtmlReader, TakesTheDateFromTheTextWhereThePageHasNone) {
  const Result<Document> document =
      parse_html("<p>VESTHAVEN, March 31, 2022 (NPA) - A storm came.</p>", "a");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->date, "2022-03-31");
}

class NoArticleTest : public testing::TestWithParam<const char*> {};

TEST_P(NoArticleTest, IsAnEmptyDocument) {
  const Result<Document> document = parse_html(GetParam(), "a");
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error(), (Failure{ErrorCode::EmptyDocument, "the page has no article text"}));
}

INSTANTIATE_TEST_SUITE_P(HtmlReader, NoArticleTest,
                         testing::Values("", "<html>", "<title>Storm</title>", "<!-- x -->",
                                         "<h1>Storm</h1>", "<script>'It came.'</script>",
                                         "<nav>Front page</nav>", "<a href=#>It came.</a>"));

TEST(HtmlReader, RefusesAPageNestedTooDeeply) {
  std::string page;
  for (int i = 0; i < 100'000; ++i) {
    page += "<div>";
  }
  const Result<Document> document = parse_html(page + "It came.", "a");
  ASSERT_FALSE(document.has_value());
  EXPECT_EQ(document.error(),
            (Failure{ErrorCode::LimitExceeded, "the page nests more than 512 elements"}));
}

class HtmlPageBeginTest : public testing::TestWithParam<const char*> {};

TEST_P(HtmlPageBeginTest, IsRecognized) {
  EXPECT_TRUE(looks_like_html(GetParam()));
  EXPECT_TRUE(looks_like_html_fragment(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(HtmlReader, HtmlPageBeginTest,
                         testing::Values("<!DOCTYPE html>", "<html>",
                                         "\xEF\xBB\xBF\n <HTML lang=en>", "<head>",
                                         "<body class=x>", "<html",
                                         "<?xml version=\"1.0\"?>\n<!-- x --><html>"));

class HtmlFragmentTest : public testing::TestWithParam<const char*> {};

TEST_P(HtmlFragmentTest, IsRecognizedButNoPage) {
  EXPECT_FALSE(looks_like_html(GetParam()));
  EXPECT_TRUE(looks_like_html_fragment(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(HtmlReader, HtmlFragmentTest,
                         testing::Values("<p>It came.", " <div class=x>It came.</div>",
                                         "It came.<br/>It went.", "It came.</p>"));

class NoHtmlTest : public testing::TestWithParam<const char*> {};

TEST_P(NoHtmlTest, IsNotRecognized) {
  EXPECT_FALSE(looks_like_html(GetParam()));
  EXPECT_FALSE(looks_like_html_fragment(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(HtmlReader, NoHtmlTest,
                         testing::Values("", "<", "It came.", "<3 it", "5 < 6", "<!-- <html>",
                                         "<?xml version=\"1.0\"?><gexf>", "<headline>",
                                         "{\"a\": 1}", "The tag <html> begins a page."));

}  // namespace
}  // namespace relata
