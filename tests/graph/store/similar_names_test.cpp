// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SimilarNames : public StoreTest {
 protected:
  std::vector<std::string> similar(std::string_view name, std::size_t limit = 5) {
    return ids_of(store_.find_similar_entities(name, limit));
  }

  GraphStore store_ = make_store({RecordBuilder("1",
                                                "Anders Lindqvist Lindquist Norland NOC, "
                                                "Linden, Linden, \u00C5rdal.")
                                      .person("Anders Lindqvist")
                                      .person("Lindquist")
                                      .place("Linden")
                                      .place("Norland")
                                      .organization("NOC")
                                      .place("\u00C5rdal")
                                      .build()});
};

TEST_F(SimilarNames, HaveSwappedLetters) {
  EXPECT_THAT(similar("Norlnad"), ElementsAre("place/norland"));
}

TEST_F(SimilarNames, LackALetter) {
  EXPECT_THAT(similar("Norlad"), ElementsAre("place/norland"));
}

TEST_F(SimilarNames, DifferInTheBeginningOfOneWord) {
  EXPECT_THAT(similar("Onders Lindqvist"), ElementsAre("person/anders-lindqvist"));
}

TEST_F(SimilarNames, AreAlsoNearToOneWordOfAName) {
  EXPECT_THAT(similar("Andres"), ElementsAre("person/anders-lindqvist"));
}

TEST_F(SimilarNames, StandWithTheFewestDifferencesFirstAndWholeNamesBeforeWords) {
  EXPECT_THAT(similar("Lindqist"), ElementsAre("person/lindquist", "person/anders-lindqvist"));
}

TEST_F(SimilarNames, EndAtTheLimit) {
  EXPECT_THAT(similar("Lindqist", 1), ElementsAre("person/lindquist"));
}

TEST_F(SimilarNames, AreNotFarAway) {
  EXPECT_THAT(similar("Northumberland"), IsEmpty());
}

TEST_F(SimilarNames, DoNotExistForVeryShortOnes) {
  EXPECT_THAT(similar("NO"), IsEmpty());
  EXPECT_THAT(similar(""), IsEmpty());
}

TEST_F(SimilarNames, DoNotExistForVeryLongOnes) {
  EXPECT_THAT(similar("Norland" + std::string(1'000'000, 'd')), IsEmpty());
}

TEST_F(SimilarNames, DoNotExistForBytesThatAreNoText) {
  EXPECT_THAT(similar("\xFF\xFE\xFD"), IsEmpty());
}

TEST_F(SimilarNames, CountLettersNotBytes) {
  EXPECT_THAT(similar("\u00C5rd\u00E5l"), ElementsAre("place/\u00E5rdal"));
}

}  // namespace
}  // namespace relata
