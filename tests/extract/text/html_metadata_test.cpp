// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_metadata.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

PageMetadata metadata_of(std::string_view html) {
  const Result<HtmlTree> page = HtmlTree::parse(html);
  return page ? find_page_metadata(*page) : PageMetadata{};
}

struct ValueCase {
  std::string name;
  std::string html;
  std::optional<std::string> value;
};

std::string name_of(const testing::TestParamInfo<ValueCase>& info) {
  return info.param.name;
}

class PageTitleTest : public testing::TestWithParam<ValueCase> {};

TEST_P(PageTitleTest, IsFound) {
  EXPECT_EQ(metadata_of(GetParam().html).title, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlMetadata, PageTitleTest,
    testing::Values(
        ValueCase{"JsonLdFirst",
                  "<meta property=og:title content=b><script type=application/ld+json>"
                  "{\"@type\": \"Article\", \"headline\": \"a | b\"}</script>",
                  "a | b"},
        ValueCase{"OpenGraph", "<title>b</title><meta property=OG:Title content=' A\n storm '>",
                  "A storm"},
        ValueCase{"FirstOfTwo",
                  "<meta name=twitter:title content=b><meta property=og:title "
                  "content=a><meta property=og:title content=c>",
                  "a"},
        ValueCase{"BlankIsNone", "<meta property=og:title content=' '><title>a</title>", "a"},
        ValueCase{"OnlyHeading", "<title>x</title><h1>A <i>storm</i></h1>", "A storm"},
        ValueCase{"HeadingInTheTitle", "<title>A storm - Post</title><h1>Post</h1><h1>A storm</h1>",
                  "A storm"},
        ValueCase{"TitleOfManyHeadings", "<title>A storm</title><h1>b</h1><h1>c</h1>", "A storm"},
        ValueCase{"SiteBehindABar", "<title>A storm | Post</title>", "A storm"},
        ValueCase{"SiteBehindADash",
                  "<title>A storm – norland POST</title><meta property=og:site_name "
                  "content='Norland Post'>",
                  "A storm"},
        ValueCase{"SiteBeforeADash",
                  "<title>Post - A storm - day two</title><meta name=publisher content=Post>",
                  "Post - A storm - day two"},
        ValueCase{"SiteBeforeTheHeading", "<title>Post » A storm</title><h1>A storm</h1>",
                  "A storm"},
        ValueCase{"DashOfTheTitle", "<title>A storm - day two</title>", "A storm - day two"},
        ValueCase{"DrawingHasNone", "<svg><title>b</title></svg>", std::nullopt},
        ValueCase{"None", "<p>a", std::nullopt}),
    name_of);

class PagePublisherTest : public testing::TestWithParam<ValueCase> {};

TEST_P(PagePublisherTest, IsFound) {
  EXPECT_EQ(metadata_of(GetParam().html).publisher, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlMetadata, PagePublisherTest,
    testing::Values(
        ValueCase{"SiteName", "<meta property=og:site_name content='Norland &amp; Post'>",
                  "Norland & Post"},
        ValueCase{"DublinCore", "<meta name=DC.publisher content=Post>", "Post"},
        ValueCase{"AddressIsNoName",
                  "<meta name=publisher content=https://x.example><meta name=application-name "
                  "content=Post>",
                  "Post"},
        ValueCase{"None", "<meta name=author content=Berg>", std::nullopt}),
    name_of);

class PageDateTest : public testing::TestWithParam<ValueCase> {};

TEST_P(PageDateTest, IsFound) {
  EXPECT_EQ(metadata_of(GetParam().html).date, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlMetadata, PageDateTest,
    testing::Values(
        ValueCase{"OpenGraph",
                  "<meta name=date content=2020><meta property=article:published_time "
                  "content=2022-03-31T10:00Z>",
                  "2022-03-31"},
        ValueCase{"UnreadableIsPassedOver",
                  "<meta name=pubdate content=now><meta name=date content='31 March 2022'>",
                  "2022-03-31"},
        ValueCase{"MicrodataMeta", "<meta itemprop=datePublished content=2022-03-31>",
                  "2022-03-31"},
        ValueCase{"MicrodataText",
                  "<time>2020-01-01</time><span itemprop=datePublished>31 March 2022</span>",
                  "2022-03-31"},
        ValueCase{"FirstTime",
                  "<time datetime=2022-03-31>now</time><time datetime=2020-01-01>then</time>",
                  "2022-03-31"},
        ValueCase{"TimeText", "<time datetime=now>Published on March 31, 2022</time>",
                  "2022-03-31"},
        ValueCase{"Class", "<div class=post-date>Posted: 31 March 2022, 10:00</div>", "2022-03-31"},
        ValueCase{"ModifiedIsAnother", "<meta property=article:modified_time content=2022-03-31>",
                  std::nullopt},
        ValueCase{"ClassOfAnUpdate", "<div class=updates><p>Nobody was hurt.</p></div>",
                  std::nullopt}),
    name_of);

class PageUrlTest : public testing::TestWithParam<ValueCase> {};

TEST_P(PageUrlTest, IsFound) {
  EXPECT_EQ(metadata_of(GetParam().html).url, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlMetadata, PageUrlTest,
    testing::Values(
        ValueCase{"CanonicalFirst",
                  "<meta property=og:url content=https://n.example/2><link rel=Canonical "
                  "href=https://n.example/1>",
                  "https://n.example/1"},
        ValueCase{"OpenGraph",
                  "<link rel=canonical href=/1><meta property=og:url content=http://n.example/2>",
                  "http://n.example/2"},
        ValueCase{"OtherLinks", "<link rel=next href=https://n.example/1>", std::nullopt},
        ValueCase{"Script", "<link rel=canonical href=javascript:x>", std::nullopt}),
    name_of);

}  // namespace
}  // namespace relata
