// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class EntitySearchTest : public StoreTest {
 protected:
  std::vector<std::string> search(const EntitySearch& search) {
    return ids_of(store_.search_entities(search));
  }

  std::vector<std::string> find(std::string_view name) {
    return ids_of(store_.find_entities_named(name));
  }

  GraphStore store_ = make_store(
      {RecordBuilder("1", "Jean-Luc Berg Norland. Berg. Berg.")
           .person("Jean-Luc Berg", {"Berg"})
           .place("Norland")
           .build(),
       RecordBuilder("2", "Bergen, Norland Oil Company, NOC, Ada Berg Dahl, Berg, \u00C5rdal.")
           .organization("Norland Oil Company", {"NOC"})
           .person("Ada Berg Dahl")
           .place("Bergen")
           .place("Berg")
           .place("\u00C5rdal")
           .build()});
};

TEST_F(EntitySearchTest, FindsTheBeginningOfAnyWord) {
  EXPECT_THAT(search({.text = "oil"}), ElementsAre("organization/norland-oil-company"));
  EXPECT_THAT(search({.text = "comp"}), ElementsAre("organization/norland-oil-company"));
}

TEST_F(EntitySearchTest, DoesNotFindTheMiddleOfAWord) {
  EXPECT_THAT(search({.text = "orland"}), IsEmpty());
}

TEST_F(EntitySearchTest, FindsWordsBehindAHyphen) {
  EXPECT_THAT(search({.text = "luc"}), ElementsAre("person/jean-luc-berg"));
}

TEST_F(EntitySearchTest, PutsWholeNamesFirstThenBeginningsThenTheRest) {
  EXPECT_THAT(search({.text = "berg"}), ElementsAre("person/jean-luc-berg", "place/berg",
                                                    "place/bergen", "person/ada-berg-dahl"));
}

TEST_F(EntitySearchTest, PutsTheMostMentionedFirstAmongEquals) {
  EXPECT_THAT(search({.text = "norland"}),
              ElementsAre("place/norland", "organization/norland-oil-company"));
}

TEST_F(EntitySearchTest, WantsTheWordsInTheirOrder) {
  EXPECT_THAT(search({.text = "ada dahl"}), ElementsAre("person/ada-berg-dahl"));
  EXPECT_THAT(search({.text = "a b d"}), ElementsAre("person/ada-berg-dahl"));
  EXPECT_THAT(search({.text = "dahl ada"}), IsEmpty());
}

TEST_F(EntitySearchTest, WantsAnotherWordForEachBeginning) {
  EXPECT_THAT(search({.text = "ada a"}), IsEmpty());
}

TEST_F(EntitySearchTest, AllowsAWildcardAtTheEnd) {
  EXPECT_THAT(search({.text = "ada*"}), ElementsAre("person/ada-berg-dahl"));
  EXPECT_THAT(search({.text = "ada *"}), ElementsAre("person/ada-berg-dahl"));
}

TEST_F(EntitySearchTest, FindsNothingForNothing) {
  EXPECT_THAT(search({.text = ""}), IsEmpty());
  EXPECT_THAT(search({.text = " * "}), IsEmpty());
}

TEST_F(EntitySearchTest, FindsAliases) {
  EXPECT_THAT(search({.text = "NOC"}), ElementsAre("organization/norland-oil-company"));
}

TEST_F(EntitySearchTest, ComparesNormalizedNames) {
  EXPECT_THAT(search({.text = "\u00E5R"}), ElementsAre("place/\u00E5rdal"));
}

TEST_F(EntitySearchTest, FindsNothingForBytesThatAreNoText) {
  EXPECT_THAT(search({.text = "\xFF"}), IsEmpty());
  EXPECT_THAT(find("\xC3"), IsEmpty());
}

TEST_F(EntitySearchTest, KeepsToAKind) {
  EXPECT_THAT(search({.text = "berg", .kind = EntityKind::Place}),
              ElementsAre("place/berg", "place/bergen"));
}

TEST_F(EntitySearchTest, EndsAtTheLimit) {
  EXPECT_THAT(search({.text = "berg", .limit = 1}), ElementsAre("person/jean-luc-berg"));
}

TEST_F(EntitySearchTest, NamedWholeGivesThoseWithTheNameBeforeThoseWithTheAlias) {
  EXPECT_THAT(find("Berg"), ElementsAre("place/berg", "person/jean-luc-berg"));
}

TEST_F(EntitySearchTest, NamedInPartGivesNothing) {
  EXPECT_THAT(find("Norland Oil"), IsEmpty());
  EXPECT_THAT(find(""), IsEmpty());
}

TEST_F(EntitySearchTest, NamedAnotherWayGivesTheSame) {
  EXPECT_THAT(find("the  NORLAND oil company's"), ElementsAre("organization/norland-oil-company"));
}

}  // namespace
}  // namespace relata
