// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/sentence_cells.h"

#include "tests/extract/relations/pattern_test_kit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> words_of(const std::vector<Cell>& cells) {
  std::vector<std::string> words;
  for (const Cell& cell : cells) {
    words.push_back(cell.word);
  }
  return words;
}

TEST(SentenceCells, MakeOneCellOfAName) {
  const Document document = DocumentMaker()
                                .sentence("Anna Berg left New Norland .")
                                .person("Anna Berg")
                                .place("New Norland")
                                .make();
  const std::vector<Cell> cells = cells_of(document, Lexicon());
  EXPECT_THAT(words_of(cells), ElementsAre("anna berg", "left", "new norland", "."));
  EXPECT_EQ(cells[2].tokens, (TokenRange{3, 5}));
  EXPECT_EQ(cells[2].kind, EntityKind::Place);
  EXPECT_EQ(cells[2].mention, id_at<Mention>(1));
}

TEST(SentenceCells, TellSignsFromWords) {
  const Document document = DocumentMaker().sentence("Well , 5 !").make();
  const std::vector<Cell> cells = cells_of(document, Lexicon());
  EXPECT_FALSE(cells[0].is_sign);
  EXPECT_TRUE(cells[1].is_sign);
  EXPECT_FALSE(cells[2].is_sign);
}

TEST(SentenceCells, StraightenQuotesAndApostrophes) {
  const Document document = DocumentMaker().sentence("\u201cNorland\u2019s \u2014 x").make();
  EXPECT_THAT(words_of(cells_of(document, Lexicon())), ElementsAre("\"norland's", "--", "x"));
}

TEST(SentenceCells, TakeTheKindOfTheChain) {
  Document document =
      DocumentMaker().sentence("Berg left .").person("Berg").chain_the_rest().make();
  document.chains[0].kind = EntityKind::Place;
  const std::vector<Cell> cells = cells_of(document, Lexicon());
  EXPECT_EQ(cells[0].kind, EntityKind::Place);
  EXPECT_EQ(cells[0].chain, id_at<Chain>(0));
}

TEST(SentenceCells, FindPhrasesOfWords) {
  const Document document = DocumentMaker().sentence("the prime minister left").make();
  const std::vector<Cell> cells = cells_of(document, small_lexicon());
  ASSERT_THAT(cells[1].senses, SizeIs(1));
  EXPECT_EQ(cells[1].senses[0].word_count, 2U);
  EXPECT_THAT(cells[2].senses, IsEmpty());
}

TEST(SentenceCells, FindNoPhraseWithinALongerOneOfItsClass) {
  Lexicon lexicon = small_lexicon();
  lexicon.add(*lexicon.find_class("office"), "minister", {"minister_of"});
  const Document document = DocumentMaker().sentence("a minister met the prime minister").make();
  const std::vector<Cell> cells = cells_of(document, lexicon);
  EXPECT_THAT(cells[1].senses, SizeIs(1));
  EXPECT_THAT(cells[5].senses, IsEmpty());
}

TEST(SentenceCells, FindAPhraseThatIsAWholeName) {
  const Document document = DocumentMaker()
                                .sentence("Prime Minister and Prime Minister Berg")
                                .organization("Prime Minister")
                                .person("Prime Minister Berg")
                                .make();
  const std::vector<Cell> cells = cells_of(document, small_lexicon());
  ASSERT_THAT(cells[0].senses, SizeIs(1));
  EXPECT_EQ(cells[0].senses[0].word_count, 1U);
  EXPECT_THAT(cells[2].senses, IsEmpty());
}

TEST(SentenceCells, EndPhrasesBeforeAName) {
  const Document document =
      DocumentMaker().sentence("the prime minister").organization("minister").make();
  EXPECT_THAT(cells_of(document, small_lexicon())[1].senses, IsEmpty());
}

TEST(ChainsByMention, LeavesAMentionWithoutAChainOut) {
  const Document document = DocumentMaker()
                                .sentence("Berg and Dahl")
                                .person("Berg")
                                .chain({"Berg"})
                                .person("Dahl")
                                .make();
  EXPECT_THAT(chains_by_mention(document),
              ElementsAre(std::optional(id_at<Chain>(0)), std::optional<ChainId>()));
}

}  // namespace
}  // namespace relata
