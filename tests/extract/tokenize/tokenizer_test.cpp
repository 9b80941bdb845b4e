// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/tokenizer.h"

#include "extract/tokenize/token_splitter.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

Document annotated(std::string text) {
  Document document;
  document.text = std::move(text);
  Workspace scratch;
  Tokenizer().annotate(document, scratch);
  return document;
}

TEST(Tokenizer, NeedsNothingAndGivesTokens) {
  EXPECT_EQ(Tokenizer().needs(), LayerSet{});
  EXPECT_EQ(Tokenizer().gives(), LayerSet{Layer::Tokens});
}

TEST(Tokenizer, FillsTokensAndSentences) {
  const Document document = annotated("Anna Berg left. She was late.");
  EXPECT_EQ(document.tokens.size(), 8U);
  ASSERT_EQ(document.sentences.size(), 2U);
  EXPECT_EQ(document.text_of(document.sentences[1].tokens), "She was late.");
}

TEST(Tokenizer, LeavesNoTokenOverFromBefore) {
  Document document = annotated("One two three.");
  document.text = "One.";
  Workspace scratch;
  Tokenizer().annotate(document, scratch);
  EXPECT_EQ(document.tokens.size(), 2U);
  EXPECT_EQ(document.sentences.size(), 1U);
}

TEST(Tokenizer, AnnotatesAnEmptyText) {
  EXPECT_TRUE(annotated("").tokens.empty());
  EXPECT_TRUE(annotated("").sentences.empty());
}

TEST(Tokenizer, IsLinearInATextWithoutLineBreaks) {
  const std::size_t size = std::size_t{1} << 18;  // quadratic work would take minutes
  EXPECT_EQ(annotated(std::string(size, 'a')).tokens.size(), size / (kMaxTokenBytes - 4) + 1);
  EXPECT_EQ(annotated(std::string(size, '(')).tokens.size(), size);
}

}  // namespace
}  // namespace relata
