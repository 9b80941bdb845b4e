// SPDX-License-Identifier: Apache-2.0
#include "extract/names/word.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(ShapeOf, TellsHowAWordIsWritten) {
  EXPECT_EQ(shape_of("berg"), WordShape::Lower);
  EXPECT_EQ(shape_of("Berg"), WordShape::Capitalized);
  EXPECT_EQ(shape_of("NATO"), WordShape::Upper);
  EXPECT_EQ(shape_of("U.S."), WordShape::Upper);
  EXPECT_EQ(shape_of("J."), WordShape::Initial);
  EXPECT_EQ(shape_of("iPhone"), WordShape::Mixed);
  EXPECT_EQ(shape_of("McDonald"), WordShape::Mixed);
}

TEST(ShapeOf, TellsNumbersAndSigns) {
  EXPECT_EQ(shape_of("45th"), WordShape::Number);
  EXPECT_EQ(shape_of("\u201C"), WordShape::Sign);
  EXPECT_EQ(shape_of("'s"), WordShape::Sign);
}

TEST(ShapeOf, KnowsLettersBeyondAscii) {
  EXPECT_EQ(shape_of("\u00C5sa"), WordShape::Capitalized);
  EXPECT_EQ(shape_of("\u4F60\u597D"), WordShape::Lower);
}

TEST(ReadWords, LooksUpTheFormAndItsLowerCase) {
  const SampleText text("Park said");
  const Word& word = text.words()[0];
  EXPECT_TRUE(word.has(NameClass::Surname));
  EXPECT_FALSE(word.has(NameClass::Word));
  EXPECT_TRUE(word.is_common());
  EXPECT_TRUE(word.is_capital());
}

TEST(ReadWords, KnowsTheWeightOfFirstNames) {
  const SampleText text("Anna said");
  EXPECT_EQ(text.words()[0].first_name_weight, 7);
  EXPECT_EQ(text.words()[1].first_name_weight, 0);
}

TEST(ReadWords, KnowsANameInCapitalsByItsUsualForm) {
  const SampleText text("NORSTAD BERG");
  EXPECT_TRUE(text.words()[0].has(NameClass::Capital));
  EXPECT_EQ(text.words()[1].classes, NameClasses{});  // as short as an acronym
}

TEST(InTitleCase, ChangesLettersBehindTheFirst) {
  EXPECT_EQ(in_title_case("NORSTAD"), "Norstad");
  EXPECT_EQ(in_title_case(""), "");
}

TEST(ReadWords, TellsFunctionWords) {
  const SampleText text("The park");
  EXPECT_TRUE(text.words()[0].is_function_word());
  EXPECT_FALSE(text.words()[1].is_function_word());
}

TEST(ReadWords, TellsWhichWordsFollowSpace) {
  const SampleText text("Anna, Berg");
  EXPECT_FALSE(text.words()[1].follows_space);
  EXPECT_TRUE(text.words()[2].follows_space);
}

}  // namespace
}  // namespace relata
