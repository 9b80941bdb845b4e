// SPDX-License-Identifier: Apache-2.0
#include "cli/figure_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> names_of(const FigureList& list) {
  std::vector<std::string> names;
  for (const Figure& figure : list.figures()) {
    names.push_back(figure.name);
  }
  return names;
}

TEST(ParseReleasedFigures, ReadsValuesByGoldAndName) {
  const ReleasedFigures figures = parse_released_figures("# note\ndev\tentity f1\t0.922\n");
  ASSERT_EQ(figures.size(), 1U);
  EXPECT_DOUBLE_EQ(figures.at({"dev", "entity f1"}), 0.922);
}

TEST(ParseReleasedFigures, PassesOverLinesWithoutANumber) {
  EXPECT_THAT(parse_released_figures("dev\tentity f1\n\ndev\tx\ty\n"), IsEmpty());
}

TEST(LastReleasedFigures, AreBuiltIn) {
  EXPECT_TRUE(last_released_figures().contains({"gold", "entity f1"}));
}

TEST(FigureList, LeavesOutLayersThatNoStageGave) {
  FigureList list("dev");
  list.add(ConlluScore(), "raw text", TreebankLayers::WordsOnly);
  EXPECT_THAT(names_of(list), ElementsAre("raw text words f1", "raw text sentences f1"));
}

TEST(FigureList, LeavesOutWhatCannotBeJudged) {
  FigureList list("dev");
  list.add(ArticleScore());
  EXPECT_EQ(names_of(list).back(), "pair f1");
}

}  // namespace
}  // namespace relata
