// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/phrase_finder.h"

#include "tests/extract/phrases/tokenized_text.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

Document with_phrases(Document document) {
  Workspace scratch;
  PhraseFinder().annotate(document, scratch);
  return document;
}

TEST(PhraseFinder, FindsQuotations) {
  const Document document = with_phrases(tokenized("Berg said: \"We go.\""));
  EXPECT_THAT(texts_of(document, document.phrases.quotations), ElementsAre("\"We go.\""));
}

TEST(PhraseFinder, TakesDemonymsOfPlacesForNationalities) {
  const Document document =
      with_phrases(DocumentMaker()
                       .sentence("Norlandic troops met the Whigs .")
                       .demonym("Norlandic", "Norland")
                       .mention("Whigs", EntityKind::Organization, MentionType::Demonym)
                       .make());
  ASSERT_THAT(document.phrases.nationalities, SizeIs(1));
  EXPECT_EQ(document.phrases.nationalities[0].place, "Norland");
}

TEST(PhraseFinder, ForgetsWhatItFoundBefore) {
  EXPECT_THAT(with_phrases(with_phrases(tokenized("\"We go.\""))).phrases.quotations, SizeIs(1));
}

}  // namespace
}  // namespace relata
