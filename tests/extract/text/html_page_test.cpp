// SPDX-License-Identifier: Apache-2.0
// Whole pages, one of each style of site, against the text that a reader would call the article.

#include "base/input_file.h"
#include "extract/text/html_reader.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

struct PageCase {
  std::string name;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> date;
  std::optional<std::string> url;
};

std::string read_data(const std::string& name) {
  return read_file(std::string(RELATA_TEST_DATA) + "/data/" + name);
}

class HtmlPageTest : public testing::TestWithParam<PageCase> {};

TEST_P(HtmlPageTest, GivesItsArticleAndNothingElse) {
  const Result<Document> document = parse_html(read_data(GetParam().name + ".html"), "page");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text + "\n", read_data(GetParam().name + ".txt"));
}

TEST_P(HtmlPageTest, GivesItsMetadata) {
  const Result<Document> document = parse_html(read_data(GetParam().name + ".html"), "page");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "page");
  EXPECT_EQ(document->title, GetParam().title);
  EXPECT_EQ(document->publisher, GetParam().publisher);
  EXPECT_EQ(document->date, GetParam().date);
  EXPECT_EQ(document->url, GetParam().url);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlReader, HtmlPageTest,
    testing::Values(PageCase{"newspaper", "Norland's prime minister resigns over ferry contract",
                             "The Harbour Gazette", "2021-05-18",
                             "https://gazette.example/politics/prime-minister-resigns"},
                    PageCase{"old_tables", "Brewer buys rival for €40 million", "Valley Courier",
                             "2002-06-03", std::nullopt},
                    PageCase{"div_soup", "City sign keeper Amadi from Porto Velho", "Sportfeed",
                             "2023-01-31", "https://sportfeed.example/t/amadi"},
                    PageCase{"hostile", "Dam holds \uFFFD after 😀 night of rain", "River Times",
                             std::nullopt, std::nullopt}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace relata
