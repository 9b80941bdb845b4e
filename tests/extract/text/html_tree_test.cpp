// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_tree.h"

#include "extract/text/html_limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;

std::string repeat(std::string_view text, std::size_t times) {
  std::string repeated;
  for (std::size_t i = 0; i < times; ++i) {
    repeated += text;
  }
  return repeated;
}

/// The nodes of a tree: elements as "tag(end)", texts as they are.
std::vector<std::string> nodes_of(const HtmlTree& tree) {
  std::vector<std::string> nodes;
  for (const HtmlNode& node : tree.nodes()) {
    nodes.push_back(node.is_text ? std::string(node.text)
                                 : std::string(node.tag) + "(" + std::to_string(node.end) + ")");
  }
  return nodes;
}

TEST(HtmlTree, PutsEachNodeBeforeThoseInside) {
  const Result<HtmlTree> tree = HtmlTree::parse("<p>a<b>c</b></p><p>d");
  ASSERT_TRUE(tree.has_value());
  EXPECT_THAT(nodes_of(*tree),
              ElementsAre("html(9)", "head(2)", "body(9)", "p(7)", "a", "b(7)", "c", "p(9)", "d"));
  EXPECT_EQ(tree->node(6).parent, 5U);
  EXPECT_EQ(tree->node(5).parent, 3U);
  EXPECT_EQ(tree->node(7).parent, 2U);
}

TEST(HtmlTree, LeavesOutWhatIsNeverText) {
  const Result<HtmlTree> tree = HtmlTree::parse(
      "<style>a</style><body><!-- b --><svg><title>c</title></svg>"
      "<template>d</template><math><mi>e</mi></math>f");
  ASSERT_TRUE(tree.has_value());
  EXPECT_THAT(nodes_of(*tree), ElementsAre("html(4)", "head(2)", "body(4)", "f"));
}

TEST(HtmlTree, KeepsScriptsAsText) {
  const Result<HtmlTree> tree = HtmlTree::parse("<script>{\"a\": \"<b>\"}</script>");
  ASSERT_TRUE(tree.has_value());
  EXPECT_EQ(tree->node(3).text, "{\"a\": \"<b>\"}");
}

TEST(HtmlTree, FindsAttributesDecoded) {
  const Result<HtmlTree> tree = HtmlTree::parse("<p ID='x &amp; &eacute;' hidden>");
  ASSERT_TRUE(tree.has_value());
  EXPECT_EQ(tree->find_attribute(3, "id"), "x & é");
  EXPECT_EQ(tree->find_attribute(3, "hidden"), "");
  EXPECT_EQ(tree->find_attribute(3, "class"), std::nullopt);
}

TEST(HtmlTree, GivesTheTextInsideANodeOnOneLine) {
  const Result<HtmlTree> tree = HtmlTree::parse("<p> A <b>big</b>\n storm&nbsp;&#x2014;</p>x");
  ASSERT_TRUE(tree.has_value());
  EXPECT_EQ(tree->text_of(3), "A big storm —");
}

TEST(HtmlTree, StaysValidWhenMoved) {
  Result<HtmlTree> tree = HtmlTree::parse("<p class=x>a");
  ASSERT_TRUE(tree.has_value());
  const HtmlTree moved = std::move(*tree);
  EXPECT_EQ(moved.text_of(0), "a");
  EXPECT_EQ(moved.find_attribute(3, "class"), "x");
}

TEST(HtmlTree, IsMadeOfNothing) {
  const Result<HtmlTree> tree = HtmlTree::parse("");
  ASSERT_TRUE(tree.has_value());
  EXPECT_THAT(nodes_of(*tree), ElementsAre("html(3)", "head(2)", "body(3)"));
}

TEST(HtmlTree, MayBeNestedUpToTheLimit) {
  const std::size_t outer = 2;  // html and body
  EXPECT_TRUE(HtmlTree::parse(repeat("<div>", kMaxHtmlDepth - outer)).has_value());
  const Result<HtmlTree> tree = HtmlTree::parse(repeat("<div>", kMaxHtmlDepth - outer + 1));
  ASSERT_FALSE(tree.has_value());
  EXPECT_EQ(tree.error(),
            (Failure{ErrorCode::LimitExceeded, "the page nests more than 512 elements"}));
}

TEST(HtmlTree, IsRefusedAtOnceWhenNestedWithoutEnd) {
  EXPECT_FALSE(HtmlTree::parse(repeat("<div>", 100'000)).has_value());
}

TEST(HtmlTree, IsRefusedWhenItGrowsFarBeyondThePage) {
  // Each open font is opened anew in each paragraph, so the tree has the square of the page's size.
  std::string page;
  for (int i = 0; i < 2000; ++i) {
    page += "<p><font size=" + std::to_string(i) + ">x";
  }
  const Result<HtmlTree> tree = HtmlTree::parse(page + repeat("<p>x", 1000));
  ASSERT_FALSE(tree.has_value());
  EXPECT_EQ(tree.error(), (Failure{ErrorCode::LimitExceeded,
                                   "the page needs more than 256 MiB of memory as a tree"}));
}

}  // namespace
}  // namespace relata
