// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_json_ld.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(HtmlJsonLd, DescribesAnArticle) {
  const PageMetadata metadata = read_json_ld(
      R"({"@type": "NewsArticle", "headline": " A \n storm", "datePublished": "2022-03-31T10:00Z",
          "publisher": {"@type": "Organization", "name": "Norland Post"},
          "url": "https://n.example/1"})");
  EXPECT_EQ(metadata,
            (PageMetadata{"A storm", "Norland Post", "2022-03-31", "https://n.example/1"}));
}

struct PlaceCase {
  std::string name;
  std::string script;
};

class JsonLdPlaceTest : public testing::TestWithParam<PlaceCase> {};

TEST_P(JsonLdPlaceTest, MayHoldTheArticle) {
  EXPECT_EQ(read_json_ld(GetParam().script).title, "A storm");
}

INSTANTIATE_TEST_SUITE_P(
    HtmlJsonLd, JsonLdPlaceTest,
    testing::Values(
        PlaceCase{"Array", R"([{"@type": "WebSite", "name": "x"},
                               {"@type": "Article", "headline": "A storm"}])"},
        PlaceCase{"Graph", R"({"@graph": [{"@type": "WebPage", "headline": "x"},
                                          {"@type": "BlogPosting", "headline": "A storm"}]})"},
        PlaceCase{"MainEntity", R"({"@type": "WebPage", "mainEntity":
                                    {"@type": "ReportageNewsArticle", "headline": "A storm"}})"},
        PlaceCase{"SeveralTypes",
                  R"({"@type": ["WebPage", "NewsArticle"], "headline": "A storm"})"},
        PlaceCase{"NameForHeadline", R"({"@type": "Article", "name": "A storm"})"},
        PlaceCase{"HtmlComment", "<!-- {\"@type\": \"Article\", \"headline\": \"A storm\"} -->"},
        PlaceCase{"TrailingComma", R"({"@type": "Article", "headline": "A storm",})"},
        PlaceCase{"Entities", R"({"@type": "Article", "headline": "A&nbsp;<b>st&#111;rm</b>"})"}),
    [](const auto& test) { return test.param.name; });

class JsonLdPublisherTest : public testing::TestWithParam<PlaceCase> {};

TEST_P(JsonLdPublisherTest, IsFound) {
  EXPECT_EQ(read_json_ld(GetParam().script).publisher, "Norland Post");
}

INSTANTIATE_TEST_SUITE_P(
    HtmlJsonLd, JsonLdPublisherTest,
    testing::Values(
        PlaceCase{"Text", R"({"@type": "Article", "publisher": "Norland Post"})"},
        PlaceCase{"Object", R"({"@type": "Article", "publisher": {"name": "Norland Post"}})"},
        PlaceCase{"Array", R"({"@type": "Article", "publisher": [{"name": "Norland Post"}]})"},
        PlaceCase{"Names", R"({"@type": "Article", "publisher": {"name": ["Norland Post", "x"]}})"},
        PlaceCase{"Reference", R"([{"@type": "Article", "publisher": {"@id": "#p"}},
                                   {"@id": "#q", "name": "x"},
                                   {"@id": "#p", "name": "Norland Post"}])"}),
    [](const auto& test) { return test.param.name; });

class JsonLdUrlTest : public testing::TestWithParam<PlaceCase> {};

TEST_P(JsonLdUrlTest, IsFound) {
  EXPECT_EQ(read_json_ld(GetParam().script).url, "https://n.example/1");
}

INSTANTIATE_TEST_SUITE_P(
    HtmlJsonLd, JsonLdUrlTest,
    testing::Values(
        PlaceCase{"Url", R"({"@type": "Article", "url": "https://n.example/1"})"},
        PlaceCase{"Page", R"({"@type": "Article", "mainEntityOfPage": "https://n.example/1"})"},
        PlaceCase{"PageId",
                  R"({"@type": "Article", "mainEntityOfPage": {"@id": "https://n.example/1"}})"},
        PlaceCase{
            "RelativeIsPassedOver",
            R"({"@type": "Article", "url": "/1", "mainEntityOfPage": "https://n.example/1"})"}),
    [](const auto& test) { return test.param.name; });

class NoJsonLdTest : public testing::TestWithParam<const char*> {};

TEST_P(NoJsonLdTest, SaysNothing) {
  EXPECT_EQ(read_json_ld(GetParam()), PageMetadata{});
}

INSTANTIATE_TEST_SUITE_P(
    HtmlJsonLd, NoJsonLdTest,
    testing::Values("", "x", "}{", "{", "[]", "{}", "[1, \"a\", null]", "{\"@type\": 5}",
                    R"({"@type": "Person", "headline": "x", "name": "x"})",
                    R"({"@type": "Article", "headline": 5, "publisher": [], "datePublished": "x",
                        "url": "javascript:x", "mainEntityOfPage": {"@id": {}}})",
                    R"({"@type": "Article", "publisher": {"@id": "#p"}})",
                    R"({"@type": "Article", "headline": "x")"));

TEST(HtmlJsonLd, IsNotExhaustedByDeepNesting) {
  const std::size_t depth = 200'000;
  const std::string deep = std::string(depth, '[') + std::string(depth, ']');
  EXPECT_EQ(read_json_ld(deep), PageMetadata{});
  EXPECT_EQ(read_json_ld("{\"@graph\": " + deep + ", \"@id\": " + deep + "}"), PageMetadata{});
}

}  // namespace
}  // namespace relata
