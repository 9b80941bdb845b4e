// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

std::string word(const std::string& id, const std::string& form, const std::string& head = "_") {
  return id + "\t" + form + "\t_\t_\t_\t_\t" + head + "\t_\t_\t_\n";
}

/// The message of the failure; empty where there is none.
std::string problem(const std::string& text) {
  const auto read = parse_conllu(text, "a.conllu");
  return read ? "" : read.error().message;
}

TEST(ParseConllu, ReadsEveryColumn) {
  const auto read = parse_conllu(
      "1\tBerg\tberg\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t2:nsubj\tName=B-Person\n"
      "2\tran\trun\tVERB\tVBD\t_\t0\troot\t_\t_\n\n",
      "a.conllu");
  ASSERT_TRUE(read);
  const ConlluWord expected{.form = "Berg",
                            .lemma = "berg",
                            .part_of_speech = "PROPN",
                            .fine_tag = "NNP",
                            .features = "Number=Sing",
                            .head = 2,
                            .relation = "nsubj",
                            .dependencies = "2:nsubj",
                            .misc = "Name=B-Person"};
  EXPECT_EQ(read->at(0).sentences.at(0).words.at(0), expected);
  EXPECT_EQ(read->at(0).sentences.at(0).words.at(1).head, 0U);
}

TEST(ParseConllu, LeavesAnUnknownHeadEmpty) {
  const auto read = parse_conllu(word("1", "Go"), "a.conllu");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->at(0).sentences.at(0).words.at(0).head, std::nullopt);
}

TEST(ParseConllu, BeginsADocumentAtNewdoc) {
  const auto read = parse_conllu("# newdoc id = one\n" + word("1", "A") + "\n" + word("1", "B") +
                                     "\n# newdoc id = two\n" + word("1", "C") + "\n",
                                 "a.conllu");
  ASSERT_TRUE(read);
  ASSERT_THAT(*read, SizeIs(2));
  EXPECT_EQ(read->at(0).id, "one");
  EXPECT_THAT(read->at(0).sentences, SizeIs(2));
  EXPECT_EQ(read->at(1).id, "two");
}

TEST(ParseConllu, KeepsTokensOfSeveralWords) {
  const auto read = parse_conllu(word("1-2", "don't") + word("1", "do") + word("2", "n't"), "a");
  ASSERT_TRUE(read);
  const ConlluMultiword expected{.begin = 0, .end = 2, .form = "don't"};
  EXPECT_THAT(read->at(0).sentences.at(0).multiwords, ElementsAre(expected));
}

TEST(ParseConllu, PassesOverEmptyNodes) {
  const auto read = parse_conllu(word("1", "A") + word("1.1", "x") + word("2", "B"), "a");
  ASSERT_TRUE(read);
  EXPECT_THAT(read->at(0).sentences.at(0).words, SizeIs(2));
}

TEST(ParseConllu, ReadsTheLastSentenceWithoutItsBlankLine) {
  const auto read = parse_conllu("1\tA\t_\t_\t_\t_\t_\t_\t_\t_", "a");
  ASSERT_TRUE(read);
  EXPECT_THAT(*read, SizeIs(1));
}

TEST(ParseConllu, FindsNoDocumentInAnEmptyText) {
  const auto read = parse_conllu("# a comment\n\n", "a");
  ASSERT_TRUE(read);
  EXPECT_THAT(*read, SizeIs(0));
}

TEST(ParseConllu, SaysWhereColumnsAreMissing) {
  EXPECT_EQ(problem("# x\n1\tA\n"), "a.conllu:2: 2 columns instead of 10, parted by tabs");
}

TEST(ParseConllu, RefusesAnEmptyColumn) {
  EXPECT_EQ(problem(word("1", "")), "a.conllu:1: an empty column; write _ where there is nothing");
}

TEST(ParseConllu, RefusesAGapInTheNumbers) {
  EXPECT_EQ(problem(word("1", "A") + word("3", "B")),
            "a.conllu:2: the word \"3\" should be number 2");
}

TEST(ParseConllu, RefusesAHeadThatIsNoNumber) {
  EXPECT_EQ(problem(word("1", "A", "x")), "a.conllu:1: the head \"x\" is no number");
}

TEST(ParseConllu, RefusesAHeadOutsideTheSentence) {
  EXPECT_EQ(problem(word("1", "A", "2") + "\n"),
            "a.conllu:2: word 1 of the sentence before has the head 2, which is no other word");
}

TEST(ParseConllu, RefusesAWordThatIsItsOwnHead) {
  EXPECT_EQ(problem(word("1", "A", "1") + "\n"),
            "a.conllu:2: word 1 of the sentence before has the head 1, which is no other word");
}

TEST(ParseConllu, RefusesATokenAtTheWrongPlace) {
  EXPECT_EQ(problem(word("2-3", "AB") + word("1", "A")),
            "a.conllu:1: the token \"2-3\" does not begin at the next word");
}

TEST(ParseConllu, RefusesATokenWithoutAllItsWords) {
  EXPECT_EQ(problem(word("1-2", "AB") + word("1", "A") + "\n"),
            "a.conllu:3: the sentence ends before its token \"AB\"");
}

}  // namespace
}  // namespace relata
