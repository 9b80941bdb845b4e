// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/agency_finder.h"

#include "extract/relations/rule_files.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::vector<FoundStatement> agencies_in(const Document& document) {
  return find_agencies(document, standard_rules()->lexicon);
}

TEST(FindAgencies, ReadsThePlaceAtTheBeginOfAName) {
  const Document document = DocumentMaker()
                                .sentence("Norland slept .")
                                .place("Norland")
                                .sentence("The Norland Foreign Ministry did not .")
                                .organization("The Norland Foreign Ministry")
                                .chain_the_rest()
                                .make();
  const std::vector<FoundStatement> found = agencies_in(document);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].predicate, "agency_of");
  EXPECT_EQ(found[0].subject, id_at<Chain>(1));
  EXPECT_EQ(found[0].object, id_at<Chain>(0));
  EXPECT_EQ(found[0].sentence, id_at<Sentence>(1));
  EXPECT_EQ(found[0].object_mention, id_at<Mention>(0));
}

TEST(FindAgencies, ReadsADemonym) {
  const Document document = DocumentMaker()
                                .sentence("Norlandic ships and the Norlandic Parliament")
                                .demonym("Norlandic", "Norland")
                                .organization("Norlandic Parliament")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(agencies_in(document), SizeIs(1));
}

TEST(FindAgencies, ReadsAPlaceWithAnEnding) {
  const Document document = DocumentMaker()
                                .sentence("Norlandia and the Norlandian Parliament")
                                .place("Norlandia")
                                .organization("Norlandian Parliament")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(agencies_in(document), SizeIs(1));
}

TEST(FindAgencies, ReadsThePlaceBehindOf) {
  const Document document =
      DocumentMaker()
          .sentence("the Supreme Court of the United Isles in the United Isles")
          .organization("Supreme Court of the United Isles")
          .place("United Isles")
          .chain_the_rest()
          .make();
  EXPECT_THAT(agencies_in(document), SizeIs(1));
}

TEST(FindAgencies, LeavesOtherOrganizationsOfAPlaceAlone) {
  const Document document = DocumentMaker()
                                .sentence("the Norland Times of Norland")
                                .organization("Norland Times")
                                .place("Norland")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(agencies_in(document), IsEmpty());
}

TEST(FindAgencies, LeavesAPlaceAloneThatTheDocumentDoesNotName) {
  const Document document = DocumentMaker()
                                .sentence("the Norland Parliament")
                                .organization("Norland Parliament")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(agencies_in(document), IsEmpty());
}

TEST(FindAgencies, SaysItOnceADocument) {
  const Document document = DocumentMaker()
                                .sentence("Norland : Norland Parliament , Norland Parliament")
                                .place("Norland")
                                .organization("Norland Parliament")
                                .organization("Norland Parliament")
                                .chain_the_rest()
                                .make();
  EXPECT_THAT(agencies_in(document), SizeIs(1));
}

}  // namespace
}  // namespace relata
