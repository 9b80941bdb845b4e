// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_block.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

std::vector<HtmlBlock> blocks_of(std::string_view html) {
  const Result<HtmlTree> page = HtmlTree::parse(html);
  return split_into_blocks(*page, std::vector<bool>(page->nodes().size(), false));
}

std::vector<std::string> texts_of(std::string_view html) {
  std::vector<std::string> texts;
  for (const HtmlBlock& block : blocks_of(html)) {
    texts.push_back(block.text);
  }
  return texts;
}

struct BlocksCase {
  std::string name;
  std::string html;
  std::vector<std::string> texts;
};

class HtmlBlocksTest : public testing::TestWithParam<BlocksCase> {};

TEST_P(HtmlBlocksTest, EndWhereABrowserBreaks) {
  EXPECT_EQ(texts_of(GetParam().html), GetParam().texts);
}

INSTANTIATE_TEST_SUITE_P(
    HtmlBlock, HtmlBlocksTest,
    testing::Values(BlocksCase{"Paragraphs", "<p>a\n b</p><p>c</p>", {"a b", "c"}},
                    BlocksCase{"TextAroundABlock", "<div>a<p>b</p>c</div>", {"a", "b", "c"}},
                    BlocksCase{"Inline", "a<b>b</b> <i>c</i><span> d</span>", {"ab c d"}},
                    BlocksCase{"EmptyBlock", "a<hr>b<div></div>c", {"a", "b", "c"}},
                    BlocksCase{"OneLineBreak", "a<br>b<br/>c", {"a b c"}},
                    BlocksCase{"TwoLineBreaks", "a<br> <br>b<br><br><br>c", {"a", "b", "c"}},
                    BlocksCase{"ListAndCells",
                               "<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>",
                               {"a", "b", "c", "d"}},
                    BlocksCase{
                        "UnknownElements", "<x-card>a</x-card><x-card>b</x-card>", {"a", "b"}},
                    BlocksCase{"BreakMarks", "wrong&shy;doing&#8203;s \uFEFFx", {"wrongdoings x"}},
                    BlocksCase{"NoBreakSpaces", "&nbsp;a&nbsp;&nbsp;b&nbsp;", {"a b"}},
                    BlocksCase{"Blank", "<p> </p>&nbsp;<p>\n", {}}),
    [](const auto& test) { return test.param.name; });

TEST(HtmlBlock, KnowsHowMuchOfItIsLinks) {
  const std::vector<HtmlBlock> blocks = blocks_of("<p>ab<a href=#>cde</a></p><a><div>fg</div></a>");
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].link_bytes, 3U);
  EXPECT_EQ(blocks[1].link_bytes, 2U);
}

TEST(HtmlBlock, KnowsItsBlockElement) {
  const std::vector<HtmlBlock> blocks = blocks_of("<body>a<p><b>b</b></p>");
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].element, 2U);
  EXPECT_EQ(blocks[1].element, 4U);
}

TEST(HtmlBlock, LeavesOutClutter) {
  const Result<HtmlTree> page = HtmlTree::parse("<p>a<b>b</b>c</p>");
  std::vector<bool> clutter(page->nodes().size(), false);
  clutter[5] = clutter[6] = true;
  const std::vector<HtmlBlock> blocks = split_into_blocks(*page, clutter);
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].text, "ac");
}

}  // namespace
}  // namespace relata
