// SPDX-License-Identifier: Apache-2.0
#include "extract/text/conllu_annotation.h"

#include "extract/text/conllu_reader.h"
#include "extract/text/conllu_text.h"
#include "extract/text/conllu_writer.h"
#include "tests/support/document_maker.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

Document named_document() {
  return DocumentMaker("news.txt")
      .sentence("Anna Berg left .")
      .person("Anna Berg")
      .paragraph("Norlandic voters did .")
      .demonym("Norlandic", "Norland")
      .make();
}

TEST(ToConlluDocument, ShowsCommentsWordsSpacingAndNames) {
  EXPECT_EQ(to_conllu(to_conllu_document(named_document()).sentences[0]),
            "# newdoc id = news.txt\n# newpar\n# sent_id = news.txt-1\n# text = Anna Berg left.\n"
            "1\tAnna\t_\t_\t_\t_\t_\t_\t_\tName=B-Person\n"
            "2\tBerg\t_\t_\t_\t_\t_\t_\t_\tName=I-Person\n"
            "3\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
            "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

TEST(ToConlluDocument, ShowsNoDemonymAsAName) {
  EXPECT_EQ(to_conllu_document(named_document()).sentences[1].words[0].misc, "_");
}

TEST(ToConlluDocument, ShowsTagsAndHeadsWithinTheSentence) {
  Document document = DocumentMaker().sentence("Go .").sentence("Berg ran .").make();
  document.tags.resize(5);
  document.tags[3] = {.part_of_speech = PartOfSpeech::Verb, .fine_tag = "VBD", .lemma = "run"};
  document.tree.resize(5);
  document.tree[2] = {.head = 3, .relation = "nsubj"};
  document.tree[3] = {.head = std::nullopt, .relation = "root"};
  const ConlluSentence sentence = to_conllu_document(document).sentences[1];
  EXPECT_EQ(sentence.words[0].head, 2U);
  EXPECT_EQ(sentence.words[1].head, 0U);
  EXPECT_EQ(sentence.words[1].lemma, "run");
  EXPECT_EQ(sentence.words[1].part_of_speech, "VERB");
  EXPECT_EQ(sentence.words[1].fine_tag, "VBD");
}

TEST(ToConlluDocument, TellsThatSentencesStandWithoutASpaceBetween) {
  Document document = DocumentMaker().sentence("Go .").sentence("Run .").make();
  document.tokens[2].follows_space = false;
  EXPECT_EQ(to_conllu_document(document).sentences[0].words[1].misc, "SpaceAfter=No");
}

TEST(AnnotateConllu, KeepsCommentsAndSpacingAndForgetsTheRest) {
  const ConlluDocument source =
      parse_conllu(
          "# sent_id = s1\n1\tBerg\tx\tX\tX\tA=b\t0\troot\t0:root\tName=B-Place|SpaceAfter=No\n"
          "2\t.\t_\t_\t_\t_\t1\tpunct\t_\t_\n",
          "a")
          .value()
          .at(0);
  EXPECT_EQ(to_conllu(annotate_conllu(source, make_tokenized_document(source))),
            "# sent_id = s1\n1\tBerg\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
            "2\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

}  // namespace
}  // namespace relata
