// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/quotation_mark.h"

#include "tests/extract/phrases/tokenized_text.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

/// A letter a mark: "o" opens, "c" closes, "?" either.
std::string sides_in(std::string text) {
  const Document document = tokenized(std::move(text));
  std::string sides;
  for (const QuotationMark& mark : find_quotation_marks(document, {0, document.tokens.size()})) {
    sides += mark.side == MarkSide::Opens ? "o" : mark.side == MarkSide::Closes ? "c" : "?";
  }
  return sides;
}

TEST(FindQuotationMarks, TellsTheSideOfAStraightMarkByTheSpacesAroundIt) {
  EXPECT_EQ(sides_in("He said \"no\" and left."), "oc");
  EXPECT_EQ(sides_in("\"No,\" he said."), "oc");
}

TEST(FindQuotationMarks, TellsTheSideByASignBesideTheMark) {
  EXPECT_EQ(sides_in("He left (\"for good\")."), "oc");
  EXPECT_EQ(sides_in("\"He left \", he said."), "oc");
  EXPECT_EQ(sides_in("He calls it \"law\", she \"crime\"."), "ococ");
}

TEST(FindQuotationMarks, BelievesTheSpacesMoreThanTheForm) {
  EXPECT_EQ(sides_in("\u201cNo\u201c and \u201dyes\u201d are words."), "ococ");
}

TEST(FindQuotationMarks, BelievesTheFormWhereSpacesTellNothing) {
  EXPECT_EQ(sides_in("He said \u201c no \u201d and left."), "oc");
  EXPECT_EQ(sides_in("He said \" no \" and left."), "??");
}

TEST(FindQuotationMarks, KnowsTheMarksOfOtherPresses) {
  EXPECT_EQ(sides_in("He said \u00abno\u00bb and \u201eyes\u201c today."), "ococ");
}

TEST(FindQuotationMarks, MarksSingleOnes) {
  const Document document = tokenized("He said 'no' and left.");
  const std::vector<QuotationMark> marks =
      find_quotation_marks(document, {0, document.tokens.size()});
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_TRUE(marks[0].is_single);
}

}  // namespace
}  // namespace relata
