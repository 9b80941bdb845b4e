// SPDX-License-Identifier: Apache-2.0
#include "graph/neighbor_query.h"

#include "tests/support/record_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Ada Berg leads Acme (twice), is Max's sister, denies having founded Acme, and is advised by Eva.
PropertyGraph family() {
  return build_graph(
      {RecordBuilder("doc1", "Ada Berg and Max Berg met Eva Lund at Acme.")
           .person("Ada Berg")
           .person("Max Berg")
           .person("Eva Lund")
           .organization("Acme")
           .state({.subject = "Ada Berg", .predicate = "head_of", .object = "Acme"})
           .state({.subject = "Ada Berg", .predicate = "head_of", .object = "Acme"})
           .state({.subject = "Ada Berg", .predicate = "sibling_of", .object = "Max Berg"})
           .state({.subject = "Eva Lund", .predicate = "advisor_to", .object = "Ada Berg"})
           .state({.subject = "Ada Berg",
                   .predicate = "founder_of",
                   .object = "Acme",
                   .polarity = Polarity::Negative})
           .build()},
      Ontology::standard());
}

/// "> head_of organization/acme": the arrow leads away from the entity that was asked about.
std::vector<std::string> answers(const NeighborQuery& query) {
  std::vector<std::string> lines;
  for (const Neighbor& neighbor : find_neighbors(family(), query)) {
    lines.push_back((neighbor.is_outgoing ? "> " : "< ") + neighbor.relation.key.predicate + " " +
                    neighbor.other.id);
  }
  return lines;
}

NeighborQuery about(std::string entity) {
  NeighborQuery query;
  query.entity = std::move(entity);
  return query;
}

TEST(NeighborQuery, ListsMostStatementsFirstThenOutgoingThenByKey) {
  EXPECT_THAT(answers(about("person/ada-berg")),
              ElementsAre("> head_of organization/acme", "> founder_of organization/acme",
                          "> sibling_of person/max-berg", "< advisor_to person/eva-lund"));
}

TEST(NeighborQuery, SeesARelationFromItsObject) {
  EXPECT_THAT(answers(about("organization/acme")),
              ElementsAre("< head_of person/ada-berg", "< founder_of person/ada-berg"));
}

TEST(NeighborQuery, FindsOutgoingRelationsOnly) {
  NeighborQuery query = about("person/ada-berg");
  query.direction = Direction::Out;
  EXPECT_THAT(answers(query),
              ElementsAre("> head_of organization/acme", "> founder_of organization/acme",
                          "> sibling_of person/max-berg"));
}

TEST(NeighborQuery, FindsIncomingRelationsOnlyAndSymmetricOnes) {
  NeighborQuery query = about("person/ada-berg");
  query.direction = Direction::In;
  EXPECT_THAT(answers(query),
              ElementsAre("> sibling_of person/max-berg", "< advisor_to person/eva-lund"));
}

TEST(NeighborQuery, CountsASymmetricRelationAsOutgoingFromBothEnds) {
  NeighborQuery query = about("person/max-berg");
  query.direction = Direction::Out;
  EXPECT_THAT(answers(query), ElementsAre("< sibling_of person/ada-berg"));
}

TEST(NeighborQuery, FindsTheWantedPredicates) {
  NeighborQuery query = about("person/ada-berg");
  query.predicates = {"founder_of", "advisor_to"};
  EXPECT_THAT(answers(query),
              ElementsAre("> founder_of organization/acme", "< advisor_to person/eva-lund"));
}

TEST(NeighborQuery, FindsTheWantedKinds) {
  NeighborQuery query = about("person/ada-berg");
  query.kinds = {EntityKind::Person};
  EXPECT_THAT(answers(query),
              ElementsAre("> sibling_of person/max-berg", "< advisor_to person/eva-lund"));
}

TEST(NeighborQuery, FindsPlainFactsOnly) {
  NeighborQuery query = about("organization/acme");
  query.plain_facts_only = true;
  EXPECT_THAT(answers(query), ElementsAre("< head_of person/ada-berg"));
}

TEST(NeighborQuery, LimitsTheListBehindItsOrder) {
  NeighborQuery query = about("person/ada-berg");
  query.limit = 2;
  EXPECT_THAT(answers(query),
              ElementsAre("> head_of organization/acme", "> founder_of organization/acme"));
  query.limit = 0;
  EXPECT_THAT(answers(query), IsEmpty());
  query.limit = 99;
  EXPECT_THAT(answers(query), testing::SizeIs(4));
}

TEST(NeighborQuery, FindsNothingForAnUnknownEntity) {
  EXPECT_THAT(answers(about("person/nobody")), IsEmpty());
}

}  // namespace
}  // namespace relata
