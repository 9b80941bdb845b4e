// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_article_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kFirst = "The storm reached the coast of Norland on Friday night.";
const std::string kSecond = "It took the roofs of four houses and went on to Sudland.";
const std::string kThird = "Nobody was hurt, the mayor of Vesthaven said on Saturday.";

std::string paragraph(const std::string& text) {
  return "<p>" + text + "</p>";
}

std::vector<std::string> paragraphs_of(const std::string& html) {
  const Result<HtmlTree> page = HtmlTree::parse(html);
  return find_article_paragraphs(*page);
}

TEST(HtmlArticleText, PrefersTheArticleBody) {
  EXPECT_THAT(paragraphs_of("<article>" + paragraph(kFirst) + "<div itemprop='x articleBody'>" +
                            paragraph(kSecond) + "</div></article>"),
              ElementsAre(kSecond));
}

TEST(HtmlArticleText, IsTheRichestArticle) {
  EXPECT_THAT(paragraphs_of("<article>" + paragraph(kFirst) + "</article><article>" +
                            paragraph(kSecond) + paragraph(kThird) + "</article>"),
              ElementsAre(kSecond, kThird));
}

TEST(HtmlArticleText, IsTheMainElement) {
  EXPECT_THAT(paragraphs_of(paragraph(kFirst) + "<main>" + paragraph(kSecond) + "</main>"),
              ElementsAre(kSecond));
  EXPECT_THAT(paragraphs_of(paragraph(kFirst) + "<div role=main>" + paragraph(kSecond) + "</div>"),
              ElementsAre(kSecond));
}

TEST(HtmlArticleText, IsNoTeaserMarkedAsArticle) {
  EXPECT_THAT(paragraphs_of("<article><p>Mayor opens new bridge.</p></article><div>" +
                            paragraph(kFirst) + paragraph(kSecond) + "</div>"),
              ElementsAre(kFirst, kSecond));
}

TEST(HtmlArticleText, LeavesOutArticlesInTheArticle) {
  EXPECT_THAT(paragraphs_of("<article>" + paragraph(kFirst) + "<article>" + paragraph(kSecond) +
                            "</article>" + paragraph(kThird) + "</article>"),
              ElementsAre(kFirst, kThird));
}

TEST(HtmlArticleText, IsWhereSentencesAreDensest) {
  EXPECT_THAT(
      paragraphs_of("<div><div><p>Sunny, 24 degrees, says the forecast.</p></div><div>" +
                    paragraph(kFirst) + paragraph(kSecond) + paragraph(kThird) + "</div></div>"),
      ElementsAre(kFirst, kSecond, kThird));
}

TEST(HtmlArticleText, MayLieInSeveralParts) {
  EXPECT_THAT(paragraphs_of("<div><div>" + paragraph(kFirst) + paragraph(kSecond) +
                            "</div><div>x</div><div>" + paragraph(kThird) + "</div></div>"),
              ElementsAre(kFirst, kSecond, kThird));
}

TEST(HtmlArticleText, KeepsSubheadingsAndListItems) {
  EXPECT_THAT(
      paragraphs_of("<main>" + paragraph(kFirst) + "<h2>Damage</h2><ul><li>Four roofs</ul>" +
                    "<blockquote>" + kSecond + "</blockquote></main>"),
      ElementsAre(kFirst, "Damage", "Four roofs", kSecond));
}

TEST(HtmlArticleText, LeavesOutTheTitleAndLabels) {
  EXPECT_THAT(paragraphs_of("<main><h1>Storm</h1><p>By Anna Berg</p><p>3 min read</p>" +
                            paragraph(kFirst) + "</main>"),
              ElementsAre(kFirst));
}

TEST(HtmlArticleText, LeavesOutLinksAndBoilerplate) {
  EXPECT_THAT(paragraphs_of("<main>" + paragraph(kFirst) +
                            "<p>See <a href=#>what the storm did to "
                            "the islands.</a></p><p>Read more in our live blog.</p></main>"),
              ElementsAre(kFirst));
}

TEST(HtmlArticleText, LeavesOutHeadingsWithNothingBehind) {
  EXPECT_THAT(paragraphs_of("<main>" + paragraph(kFirst) + "<h2>Latest</h2><h3>Storm</h3></main>"),
              ElementsAre(kFirst));
}

TEST(HtmlArticleText, KeepsBitsWhereThereIsNothingElse) {
  EXPECT_THAT(paragraphs_of("<p>Anna Berg</p><p>Vesthaven</p>"),
              ElementsAre("Anna Berg", "Vesthaven"));
}

TEST(HtmlArticleText, IsEmptyForAPageOfLinks) {
  EXPECT_THAT(paragraphs_of("<ul><li><a href=#>A storm came.</a><li><a href=#>It went.</a></ul>"),
              IsEmpty());
  EXPECT_THAT(paragraphs_of(""), IsEmpty());
}

}  // namespace
}  // namespace relata
