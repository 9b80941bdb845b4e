// SPDX-License-Identifier: Apache-2.0
#include "extract/text/iob2_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Iob2Sentence> read(const std::string& text) {
  return parse_iob2(text, "names.iob2").value();
}

TEST(ParseIob2, ReadsNumberedLines) {
  const auto sentences =
      read("# sent_id = s1\n1\tAnna\tB-PER\t-\n2\tBerg\tI-PER\t-\n3\tran\tO\t-\n");
  ASSERT_THAT(sentences, SizeIs(1));
  EXPECT_THAT(sentences[0].words, ElementsAre("Anna", "Berg", "ran"));
  EXPECT_THAT(sentences[0].names, ElementsAre(Iob2Name{0, 2, "PER"}));
  EXPECT_THAT(sentences[0].comments, ElementsAre("sent_id = s1"));
}

TEST(ParseIob2, ReadsLinesWithBlanksAndOtherColumns) {
  const auto sentences = read("-DOCSTART- -X- O O\n\nOslo NNP B-NP B-LOC\n\n2024 CD B-NP O\n");
  ASSERT_THAT(sentences, SizeIs(2));
  EXPECT_THAT(sentences[0].names, ElementsAre(Iob2Name{0, 1, "LOC"}));
  EXPECT_THAT(sentences[1].names, IsEmpty());
}

TEST(ParseIob2, TellsNeighboursApart) {
  EXPECT_THAT(read("Oslo B-LOC\nParis B-LOC\n")[0].names,
              ElementsAre(Iob2Name{0, 1, "LOC"}, Iob2Name{1, 2, "LOC"}));
}

TEST(ParseIob2, BeginsANameAtAnInsideOfAnotherKind) {
  EXPECT_THAT(read("Oslo B-LOC\nCouncil I-ORG\n")[0].names,
              ElementsAre(Iob2Name{0, 1, "LOC"}, Iob2Name{1, 2, "ORG"}));
}

TEST(ParseIob2, TakesAWordThatLooksLikeAComment) {
  EXPECT_THAT(read("#\tO\n")[0].words, ElementsAre("#"));
}

TEST(ParseIob2, SaysWhichLineHasNoLabel) {
  const auto failed = parse_iob2("Oslo B-LOC\nParis\n", "names.iob2");
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().message, "names.iob2:2: no word with a label O, B-KIND or I-KIND");
}

TEST(ToConlluDocuments, TakesSpacingFromTheText) {
  const auto documents = to_conllu_documents(read("# text = Oslo, yes\nOslo\tO\n,\tO\nyes\tO\n"));
  EXPECT_EQ(documents[0].sentences[0].words[0].misc, "SpaceAfter=No");
  EXPECT_EQ(documents[0].sentences[0].words[1].misc, "_");
}

TEST(ToConlluDocuments, BeginsADocumentAtNewdoc) {
  const auto documents =
      to_conllu_documents(read("# newdoc\nA\tO\n\nB\tO\n\n# newdoc id = x\nC\tO\n"));
  ASSERT_THAT(documents, SizeIs(2));
  EXPECT_THAT(documents[0].sentences, SizeIs(2));
  EXPECT_EQ(documents[1].sentences[0].words[0].form, "C");
}

}  // namespace
}  // namespace relata
