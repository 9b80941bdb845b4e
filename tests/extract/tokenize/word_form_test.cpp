// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/word_form.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace relata {
namespace {

TEST(WordShape, TellsTheFormsOfWordsApart) {
  std::set<int> shapes;
  for (const std::string_view word :
       {"word", "Word", "WORD", "W", "W.", "Mr.", "12", "12th", "a@b"}) {
    shapes.insert(word_shape(word));
  }
  EXPECT_EQ(shapes.size(), 9U);
}

TEST(WordShape, IsTheSameForWordsOfOneForm) {
  EXPECT_EQ(word_shape("Norland"), word_shape("\u00C5land"));
  EXPECT_EQ(word_shape("7"), word_shape("2024"));
}

TEST(WordShape, TellsSignsApart) {
  EXPECT_NE(word_shape("."), word_shape("?"));
  EXPECT_NE(word_shape("."), word_shape("..."));
  EXPECT_NE(word_shape("\u201C"), word_shape("\u201D"));
}

TEST(WordShape, IsNeverZero) {
  EXPECT_NE(word_shape("\u4F60"), 0);
  EXPECT_NE(word_shape("'"), 0);
}

TEST(WordNorm, IgnoresCaseAndDigits) {
  EXPECT_EQ(word_norm("Covid-19"), word_norm("COVID-20"));
  EXPECT_NE(word_norm("covid"), word_norm("corvid"));
}

}  // namespace
}  // namespace relata
