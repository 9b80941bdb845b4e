// SPDX-License-Identifier: Apache-2.0
#include "graph/ontology/ontology.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;

TEST(Ontology, HasTheBuiltInPredicatesInTheOrderOfTheDataFile) {
  const auto predicates = Ontology::standard().predicates();
  EXPECT_EQ(predicates.size(), 139U);
  EXPECT_EQ(predicates.front().name, "head_of_state_of");
  EXPECT_EQ(predicates.back().name, "creator_of");
}

TEST(Ontology, KnowsWhatAPredicateMayStandBetween) {
  const Predicate* head_of = Ontology::standard().find_predicate("head_of");
  ASSERT_NE(head_of, nullptr);
  EXPECT_TRUE(head_of->accepts(EntityKind::Person, EntityKind::Organization));
  EXPECT_TRUE(head_of->accepts(EntityKind::Person, EntityKind::Place));
  EXPECT_FALSE(head_of->accepts(EntityKind::Person, EntityKind::Person));
  EXPECT_FALSE(head_of->accepts(EntityKind::Organization, EntityKind::Person));
}

TEST(Ontology, ReadsEveryColumnOfAPredicate) {
  const Predicate* capital_of = Ontology::standard().find_predicate("capital_of");
  ASSERT_NE(capital_of, nullptr);
  EXPECT_EQ(capital_of->inverse, "has_capital");
  EXPECT_FALSE(capital_of->is_symmetric);
  EXPECT_FALSE(capital_of->is_event);
  EXPECT_TRUE(capital_of->is_functional_for_subject);
  EXPECT_TRUE(capital_of->is_functional_for_object);
  EXPECT_EQ(capital_of->wikidata, "P1376");
  EXPECT_EQ(capital_of->schema_org, "");
  EXPECT_EQ(capital_of->group, "Geography");
}

TEST(Ontology, TellsEventsFromStates) {
  EXPECT_TRUE(Ontology::standard().find_predicate("joins")->is_event);
  EXPECT_FALSE(Ontology::standard().find_predicate("member_of")->is_event);
}

TEST(Ontology, FindsNothingForAnUnknownPredicate) {
  EXPECT_EQ(Ontology::standard().find_predicate("outbid"), nullptr);
  EXPECT_EQ(Ontology::standard().find_predicate(""), nullptr);
}

TEST(Ontology, FindsAPredicateByItsInverse) {
  const Predicate* found = Ontology::standard().find_by_inverse("employs");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->name, "employed_by");
}

TEST(Ontology, FindsNoPredicateByAnInverseThatNoneHas) {
  EXPECT_EQ(Ontology::standard().find_by_inverse("employed_by"), nullptr);
  EXPECT_EQ(Ontology::standard().find_by_inverse(""), nullptr);
}

TEST(Ontology, TakesASymmetricPredicateForItsOwnInverse) {
  const Predicate* found = Ontology::standard().find_by_inverse("sibling_of");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->name, "sibling_of");
}

TEST(Ontology, KnowsWhichPredicatesAreSymmetric) {
  EXPECT_TRUE(Ontology::standard().is_symmetric("borders"));
  EXPECT_FALSE(Ontology::standard().is_symmetric("located_in"));
  EXPECT_FALSE(Ontology::standard().is_symmetric("no such predicate"));
}

class PredicateName : public testing::TestWithParam<const char*> {};

TEST_P(PredicateName, IsAccepted) {
  EXPECT_TRUE(is_predicate_name(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Ontology, PredicateName,
                         testing::Values("owns", "head_of", "g20_member_of", "opens_in", "notes",
                                         "formerly_of"));

class NoPredicateName : public testing::TestWithParam<const char*> {};

TEST_P(NoPredicateName, IsRefused) {
  EXPECT_FALSE(is_predicate_name(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(NotSnakeCase, NoPredicateName,
                         testing::Values("", "Owns", "head of", "head__of", "head_of_", "_head",
                                         "2nd_of", "b\xC3\xA9nit"));
INSTANTIATE_TEST_SUITE_P(BeginsLikeAQualifiedEdgeType, NoPredicateName,
                         testing::Values("not_owns", "planned_joins", "possible_owner_of",
                                         "demanded_by", "alleged_owner_of", "conditional_on",
                                         "former_head_of", "open", "open_2"));

}  // namespace
}  // namespace relata
