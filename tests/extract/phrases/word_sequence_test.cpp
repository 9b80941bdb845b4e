// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/word_sequence.h"

#include "tests/support/document_maker.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(WordSequence, IsInLowerCaseWithStraightApostrophes) {
  const WordSequence words(DocumentMaker().sentence("It \u2019s \u00c9mile .").make());
  EXPECT_EQ(words.at(0), "it");
  EXPECT_EQ(words.at(1), "'s");
  EXPECT_EQ(words.at(2), "\u00e9mile");
}

TEST(WordSequence, HidesNamesAndShowsDemonyms) {
  const WordSequence words(DocumentMaker()
                               .sentence("May met Norlandic troops .")
                               .person("May")
                               .demonym("Norlandic", "Norland")
                               .make());
  EXPECT_EQ(words.at(0), "");
  EXPECT_EQ(words.at(2), "norlandic");
}

TEST(WordSequence, IsEmptyOutsideTheDocument) {
  const WordSequence words(DocumentMaker().sentence("Yes .").make());
  EXPECT_EQ(words.at(2), "");
  EXPECT_EQ(words.at(static_cast<std::size_t>(0) - 1), "");
}

}  // namespace
}  // namespace relata
