// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_text.h"

#include "extract/text/conllu_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;

/// Documents from lines "ID FORM MISC" and comments.
ConlluDocument document(const std::vector<std::vector<std::string>>& lines) {
  std::string text;
  for (const auto& line : lines) {
    text += line.size() == 3 ? line[0] + "\t" + line[1] + "\t_\t_\t_\t_\t_\t_\t_\t" + line[2] + "\n"
                             : (line.empty() ? "\n" : "# " + line[0] + "\n");
  }
  return parse_conllu(text, "test").value().at(0);
}

const ConlluDocument kTwoSentences = document({{"1-2", "Don't", "_"},
                                               {"1", "Do", "_"},
                                               {"2", "n't", "_"},
                                               {"3", "go", "SpaceAfter=No"},
                                               {"4", ".", "_"},
                                               {},
                                               {"newpar"},
                                               {"1", "Stay", "_"}});

std::vector<std::string> tokens(const Document& document) {
  std::vector<std::string> words;
  for (const Token& token : document.tokens) {
    words.emplace_back(document.text_of(token));
  }
  return words;
}

TEST(MakeRawText, PartsParagraphsByABlankLine) {
  EXPECT_EQ(make_raw_text(kTwoSentences), "Don't go.\n\nStay\n");
}

TEST(MakeRawText, BreaksLinesWithinTheWidth) {
  const ConlluDocument source =
      document({{"1", "one", "_"}, {"2", "two", "_"}, {"3", "three", "_"}, {"4", "four", "_"}});
  EXPECT_EQ(make_raw_text(source, 9), "one two\nthree\nfour\n");
}

TEST(MakeRawText, GivesALongWordALineOfItsOwn) {
  const ConlluDocument source = document({{"1", "longest", "_"}, {"2", "a", "_"}});
  EXPECT_EQ(make_raw_text(source, 3), "longest\na\n");
}

TEST(MakeRawText, BeginsAParagraphWithinASentence) {
  const ConlluDocument source = document({{"1", "a", "_"}, {"2", "b", "NewPar=Yes"}});
  EXPECT_EQ(make_raw_text(source), "a\n\nb\n");
}

TEST(MakeTokenizedDocument, KeepsWordsAndSentences) {
  const Document made = make_tokenized_document(kTwoSentences);
  EXPECT_EQ(made.text, "Don't go.\n\nStay");
  EXPECT_THAT(tokens(made), ElementsAre("Do", "n't", "go", ".", "Stay"));
  ASSERT_EQ(made.sentences.size(), 2U);
  EXPECT_EQ(made.sentences[0].tokens, (TokenRange{0, 4}));
  EXPECT_TRUE(made.sentences[1].begins_paragraph);
}

TEST(MakeTokenizedDocument, TellsWhichTokensFollowSpace) {
  const Document made = make_tokenized_document(kTwoSentences);
  std::vector<bool> follows;
  for (const Token& token : made.tokens) {
    follows.push_back(token.follows_space);
  }
  EXPECT_THAT(follows, ElementsAre(true, false, true, false, true));
}

TEST(MakeTokenizedDocument, WritesTheWordsOfATokenThatTheyDoNotMakeUp) {
  const Document made = make_tokenized_document(
      document({{"1-2", "ain't", "_"}, {"1", "is", "_"}, {"2", "not", "_"}}));
  EXPECT_EQ(made.text, "isnot");
}

TEST(MakeTokenizedDocument, LeavesNoWhiteSpaceInAToken) {
  EXPECT_THAT(tokens(make_tokenized_document(document({{"1", "1 000", "_"}}))),
              ElementsAre("1_000"));
}

}  // namespace
}  // namespace relata
