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
  const std::size_t two_mebibytes = std::size_t{2} << 20;  // quadratic work would take minutes
  EXPECT_EQ(annotated(std::string(two_mebibytes, 'a')).tokens.size(),
            two_mebibytes / (kMaxTokenBytes - 4) + 1);
  EXPECT_EQ(annotated(std::string(two_mebibytes, '(')).tokens.size(), two_mebibytes);
}

}  // namespace
}  // namespace relata
