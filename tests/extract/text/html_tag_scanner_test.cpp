// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_tag_scanner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace relata {
namespace {

/// The tags of a page as short words: "p", "/p", "br/", "a:2" with two attributes.
std::vector<std::string> tags_of(std::string_view html) {
  HtmlTagScanner scanner(html);
  std::vector<std::string> tags;
  while (const auto tag = scanner.next()) {
    tags.push_back((tag->is_end ? "/" : "") + tag->name + (tag->is_self_closed ? "/" : "") +
                   (tag->attributes > 0 ? ":" + std::to_string(tag->attributes) : ""));
  }
  return tags;
}

struct TagsCase {
  std::string name;
  std::string html;
  std::vector<std::string> tags;
};

class HtmlTagsTest : public testing::TestWithParam<TagsCase> {};

TEST_P(HtmlTagsTest, AreSeenAsByATokenizer) {
  EXPECT_EQ(tags_of(GetParam().html), GetParam().tags);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlTagScanner, HtmlTagsTest,
    testing::Values(TagsCase{"StartAndEnd", "<P>a</p >b<br/>", {"p", "/p", "br/"}},
                    TagsCase{"Attributes", "<a href='x>y' id=\"z>\" rel = up hidden>", {"a:4"}},
                    TagsCase{"QuoteInName", "<a b\"><c \">", {"a:1", "c:1"}},
                    TagsCase{"EqualsBeginsName", "<a =\"><b>", {"a:1", "b"}},
                    TagsCase{"SlashInValue", "<a href=x/>", {"a:1"}},
                    TagsCase{"SlashBetween", "<a / b / >", {"a:1"}},
                    TagsCase{"Comment", "<!-- <a> --><b><!--><c><!-- --!><d>", {"b", "c", "d"}},
                    TagsCase{"UnclosedComment", "<a><!-- <b>", {"a"}},
                    TagsCase{"DoctypeAndInstruction", "<!doctype html><?php <b> ?><c>", {"c"}},
                    TagsCase{"NoTag", "1 < 2 <3> </> </3> <a>", {"a"}},
                    TagsCase{"Unfinished", "<a href='", {"a:1"}}, TagsCase{"OnlyBracket", "<", {}},
                    TagsCase{"Nothing", "", {}}),
    [](const auto& test) { return test.param.name; });

TEST(HtmlTagScanner, PassesOverRawText) {
  HtmlTagScanner scanner("<script>if (a<b) '</scripts>' </SCRIPT ><p>");
  ASSERT_EQ(scanner.next()->name, "script");
  scanner.skip_raw_text("script");
  const auto end = scanner.next();
  ASSERT_TRUE(end.has_value());
  EXPECT_TRUE(end->is_end);
  EXPECT_EQ(end->name, "script");
  EXPECT_EQ(scanner.next()->name, "p");
}

TEST(HtmlTagScanner, TakesUnclosedRawTextToTheEnd) {
  HtmlTagScanner scanner("<style><p></style");
  ASSERT_EQ(scanner.next()->name, "style");
  scanner.skip_raw_text("style");
  EXPECT_FALSE(scanner.next().has_value());
}

}  // namespace
}  // namespace relata
