// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_limits.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

std::string repeat(std::string_view text, std::size_t times) {
  std::string repeated;
  for (std::size_t i = 0; i < times; ++i) {
    repeated += text;
  }
  return repeated;
}

const Failure kTooDeep{ErrorCode::LimitExceeded, "the page nests more than 512 elements"};

class HarmlessPageTest : public testing::TestWithParam<const char*> {};

TEST_P(HarmlessPageTest, MayRepeatForever) {
  EXPECT_EQ(find_exceeded_limit(repeat(GetParam(), 5000)), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(HtmlLimits, HarmlessPageTest,
                         testing::Values("<div><b>x</b></div>", "<p>x", "<li>x", "<li><b>x</b>",
                                         "<ul><li>x</ul>", "<tr><td>x", "<dt>x<dd>x", "<br/>",
                                         "<img src=x>", "<div><b>x</div>",
                                         "<svg><path d=x /><g/></svg>", "<!-- <div> -->",
                                         "<script>'<div>'</script>", "<style>a<b</style>",
                                         "<svg><style></svg>", "</div>", "x"));

class DeepPageTest : public testing::TestWithParam<const char*> {};

TEST_P(DeepPageTest, IsRefused) {
  EXPECT_EQ(find_exceeded_limit(repeat(GetParam(), 5000)), kTooDeep);
}

INSTANTIATE_TEST_SUITE_P(HtmlLimits, DeepPageTest,
                         testing::Values("<div>", "<div/>", "<i>", "<div><p>", "<ul><li>",
                                         "<dd><li>", "<div></span>", "<div><table></div>", "<x-y>",
                                         "<svg><g>", "<select><style></select><div>", "<!--><div>",
                                         "<!-- --!><div>"));

TEST(HtmlLimits, RefuseTooManyAttributesOfATag) {
  EXPECT_EQ(find_exceeded_limit("<p" + repeat(" a", 1024) + ">"), std::nullopt);
  EXPECT_EQ(find_exceeded_limit("<p" + repeat(" a", 1025) + ">"),
            (Failure{ErrorCode::LimitExceeded, "a tag of the page has more than 1024 attributes"}));
}

}  // namespace
}  // namespace relata
