// SPDX-License-Identifier: Apache-2.0
#include "extract/text/document.h"

#include "base/contract.h"
#include "tests/support/document_maker.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(Document, GivesTheTextOfTokensAndMentions) {
  const Document document =
      DocumentMaker().sentence("In New Norland it rains .").place("New Norland").make();
  EXPECT_EQ(document.text_of(document.tokens[1]), "New");
  EXPECT_EQ(document.text_of(TokenRange{3, 6}), "it rains.");
  EXPECT_EQ(document.text_of(document.mentions[0]), "New Norland");
}

TEST(Document, FindsItsPartsById) {
  const Document document = DocumentMaker()
                                .sentence("It rains .")
                                .sentence("Norland is wet .")
                                .place("Norland")
                                .chain_the_rest()
                                .make();
  EXPECT_EQ(document.sentence(id_at<Sentence>(1)).tokens, (TokenRange{3, 7}));
  EXPECT_EQ(document.mention(id_at<Mention>(0)).tokens, (TokenRange{3, 4}));
  EXPECT_EQ(document.chain(id_at<Chain>(0)).name, "Norland");
}

TEST(Document, FindsTheSentenceOfAToken) {
  const Document document = DocumentMaker().sentence("A b .").sentence("C d .").make();
  EXPECT_EQ(document.sentence_at(2), id_at<Sentence>(0));
  EXPECT_EQ(document.sentence_at(3), id_at<Sentence>(1));
}

TEST(Document, HasNoSpanForTokensItLacks) {
  const Document document = DocumentMaker().sentence("It rains .").make();
  EXPECT_THROW(static_cast<void>(document.span_of({1, 1})), ContractViolation);
  EXPECT_THROW(static_cast<void>(document.span_of({2, 4})), ContractViolation);
}

TEST(TokenRange, ContainsItsFirstTokenAndNotItsEnd) {
  constexpr TokenRange kRange{2, 4};
  EXPECT_EQ(kRange.size(), 2U);
  EXPECT_FALSE(kRange.contains(1));
  EXPECT_TRUE(kRange.contains(2));
  EXPECT_FALSE(kRange.contains(4));
}

TEST(TokenRange, OverlapsOnlyWhatSharesAToken) {
  EXPECT_TRUE((TokenRange{2, 4}.overlaps({3, 5})));
  EXPECT_FALSE((TokenRange{2, 4}.overlaps({4, 5})));
}

}  // namespace
}  // namespace relata
