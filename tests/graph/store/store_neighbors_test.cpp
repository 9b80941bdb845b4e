// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

constexpr const char* kAcme = "organization/acme";

/// "employed_by> organization/acme" for an outgoing relation, "<" for an incoming one.
std::vector<std::string> lines_of(const std::vector<Neighbor>& neighbors) {
  std::vector<std::string> lines;
  for (const Neighbor& neighbor : neighbors) {
    lines.push_back(neighbor.relation.key.predicate + (neighbor.is_outgoing ? "> " : "< ") +
                    neighbor.other.id);
  }
  return lines;
}

/// Acme, seen from which every kind of neighbor occurs.
class StoreNeighbors : public StoreTest {
 protected:
  std::vector<std::string> ask(const NeighborQuery& query) {
    return lines_of(store_.find_neighbors(query));
  }

  GraphStore store_ = make_store(
      {make_work_record("1", "Ada Berg", "Acme"), make_work_record("2", "Ada Berg", "Acme"),
       make_work_record("3", "Zoe Dahl", "Acme"),
       RecordBuilder("4",
                     "Acme owns Bolt. Acme is an ally of Zinc. Acme is an ally of Abba. "
                     "Acme will move to Norland.")
           .organization("Acme")
           .organization("Bolt")
           .organization("Zinc")
           .organization("Abba")
           .place("Norland")
           .state({.subject = "Acme", .predicate = "owns", .object = "Bolt"})
           .state({.subject = "Acme", .predicate = "allied_with", .object = "Zinc"})
           .state({.subject = "Acme", .predicate = "allied_with", .object = "Abba"})
           .state({.subject = "Acme",
                   .predicate = "headquartered_in",
                   .object = "Norland",
                   .modality = Modality::Planned})
           .build()});
};

TEST_F(StoreNeighbors, StandMostStatementsFirstThenOutgoingThenByKey) {
  EXPECT_THAT(
      ask({.entity = kAcme}),
      testing::ElementsAre("employed_by< person/ada-berg", "allied_with> organization/zinc",
                           "headquartered_in> place/norland", "owns> organization/bolt",
                           "allied_with< organization/abba", "employed_by< person/zoe-dahl"));
}

TEST_F(StoreNeighbors, LeadOutOrAreSymmetric) {
  EXPECT_THAT(
      ask({.entity = kAcme, .direction = Direction::Out}),
      testing::ElementsAre("allied_with> organization/zinc", "headquartered_in> place/norland",
                           "owns> organization/bolt", "allied_with< organization/abba"));
}

TEST_F(StoreNeighbors, LeadInOrAreSymmetric) {
  EXPECT_THAT(
      ask({.entity = kAcme, .direction = Direction::In}),
      testing::ElementsAre("employed_by< person/ada-berg", "allied_with> organization/zinc",
                           "allied_with< organization/abba", "employed_by< person/zoe-dahl"));
}

TEST_F(StoreNeighbors, HaveTheWantedPredicates) {
  EXPECT_THAT(ask({.entity = kAcme, .predicates = {"owns", "headquartered_in"}}),
              testing::ElementsAre("headquartered_in> place/norland", "owns> organization/bolt"));
}

TEST_F(StoreNeighbors, HaveTheWantedKinds) {
  EXPECT_THAT(
      ask({.entity = kAcme, .kinds = {EntityKind::Person, EntityKind::Place}}),
      testing::ElementsAre("employed_by< person/ada-berg", "headquartered_in> place/norland",
                           "employed_by< person/zoe-dahl"));
}

TEST_F(StoreNeighbors, ArePlainFactsWhenWanted) {
  EXPECT_THAT(ask({.entity = kAcme, .direction = Direction::Out, .plain_facts_only = true}),
              testing::ElementsAre("allied_with> organization/zinc", "owns> organization/bolt",
                                   "allied_with< organization/abba"));
}

TEST_F(StoreNeighbors, EndAtTheLimit) {
  EXPECT_THAT(
      ask({.entity = kAcme, .limit = 2}),
      testing::ElementsAre("employed_by< person/ada-berg", "allied_with> organization/zinc"));
  EXPECT_THAT(ask({.entity = kAcme, .limit = 0}), testing::IsEmpty());
}

TEST_F(StoreNeighbors, AreWholeEntities) {
  const auto neighbors = store_.find_neighbors({.entity = kAcme, .predicates = {"owns"}});
  ASSERT_THAT(neighbors, testing::SizeIs(1));
  EXPECT_EQ(neighbors.front().other, store_.find_entity("organization/bolt"));
  EXPECT_EQ(neighbors.front().relation,
            store_.find_relation(neighbors.front().relation.id)->relation);
}

TEST_F(StoreNeighbors, DoNotExistForAnUnknownEntity) {
  EXPECT_THAT(store_.find_neighbors({.entity = "person/nobody"}), testing::IsEmpty());
}

}  // namespace
}  // namespace relata
