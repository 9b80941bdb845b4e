// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_clutter.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

/// The text of a page outside its clutter, when the page has a longer paragraph beside `html`.
std::string shown_beside_a_paragraph(const std::string& html) {
  const Result<HtmlTree> page = HtmlTree::parse("<p>" + std::string(200, '.') + "</p>" + html);
  const std::vector<bool> clutter = find_clutter(*page);
  std::string shown;
  for (std::size_t i = 0; i < clutter.size(); ++i) {
    shown += clutter[i] ? "" : page->node(i).text;
  }
  return shown.substr(200);
}

class ClutterTest : public testing::TestWithParam<const char*> {};

TEST_P(ClutterTest, IsFound) {
  EXPECT_EQ(shown_beside_a_paragraph(GetParam()), "");
}

INSTANTIATE_TEST_SUITE_P(
    HtmlClutter, ClutterTest,
    testing::Values("<nav>x</nav>", "<header>x</header>", "<footer><p>x</p></footer>",
                    "<aside><div><p>x</p></div></aside>",
                    "<figure>x<figcaption>y</figcaption></figure>", "<form><p>x</p></form>",
                    "<script>x</script>", "<noscript>x</noscript>", "<button>x</button>",
                    "<select><option>x</select>", "<iframe>x</iframe>",
                    "<div role=navigation>x</div>", "<div hidden>x</div>",
                    "<div aria-hidden=true>x</div>", "<div style='display: none'>x</div>",
                    "<div class='a site-footer b'>x</div>", "<div class=relatedLinks>x</div>",
                    "<div id=cookie_notice>x</div>", "<p class=wp-caption-text>x</p>",
                    "<div class=newsletter>x</div>", "<div id=comments>x</div>",
                    "<sup><a href=#1>[1]</a></sup>"));

class NoClutterTest : public testing::TestWithParam<const char*> {};

TEST_P(NoClutterTest, IsKept) {
  EXPECT_EQ(shown_beside_a_paragraph(GetParam()), "x");
}

INSTANTIATE_TEST_SUITE_P(
    HtmlClutter, NoClutterTest,
    testing::Values("x", "<p>x</p>", "<section>x</section>", "<blockquote>x</blockquote>",
                    "<div class=shared>x</div>", "<div class=navy>x</div>", "<sup>x</sup>",
                    "<div role=main>x</div>", "<div style='display:block'>x</div>",
                    "<article class=share>x</article>", "<main id=more>x</main>",
                    "<div aria-hidden=false>x</div>"));

TEST(HtmlClutter, IsNotMostOfThePage) {
  const Result<HtmlTree> page =
      HtmlTree::parse("<form><div class=widget><p>Most of the text.</p></div></form>x");
  EXPECT_EQ(find_clutter(*page),
            std::vector<bool>({false, true, false, false, false, false, false, false}));
}

TEST(HtmlClutter, MayBeMostOfThePageInLinks) {
  const Result<HtmlTree> page =
      HtmlTree::parse("<div class=menu>x<a href=#>Most of the text.</a></div>xy");
  EXPECT_EQ(find_clutter(*page),
            std::vector<bool>({false, true, false, true, true, true, true, false}));
}

TEST(HtmlClutter, IsCommentsOfAnySize) {
  const Result<HtmlTree> page = HtmlTree::parse("<div class=comment>Most of the text.</div>x");
  EXPECT_EQ(find_clutter(*page), std::vector<bool>({false, true, false, true, true, false}));
}

}  // namespace
}  // namespace relata
