// SPDX-License-Identifier: Apache-2.0
#include "graph/ontology/ontology.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

const std::string kColumnNames =
    "predicate\tsubject\tobject\tinverse\tsymmetric\tstate_or_event\tfunctional\tschema_org\t"
    "wikidata\tgroup\n";
const std::string kOwns =
    "owns\tPerson,Organization\tOrganization\towned_by\tno\tstate\to1\towns\tP1830\tBusiness\n";

/// The message of a table that should be refused.
std::string complaint_about(const std::string& table) {
  const Result<Ontology> parsed = Ontology::parse(table, "mine.tsv");
  if (parsed) {
    return "nothing was wrong";
  }
  EXPECT_EQ(parsed.error().code, ErrorCode::InvalidField);
  return parsed.error().message;
}

TEST(OntologyParser, ReadsEveryCell) {
  const Result<Ontology> ontology = Ontology::parse(kColumnNames + kOwns, "mine.tsv");
  ASSERT_TRUE(ontology.has_value());
  const Predicate& owns = ontology->predicates().front();
  EXPECT_EQ(owns.name, "owns");
  EXPECT_EQ(owns.subject_kinds, (std::set{EntityKind::Person, EntityKind::Organization}));
  EXPECT_EQ(owns.object_kinds, std::set{EntityKind::Organization});
  EXPECT_EQ(owns.inverse, "owned_by");
  EXPECT_FALSE(owns.is_functional_for_subject);
  EXPECT_TRUE(owns.is_functional_for_object);
  EXPECT_EQ(owns.schema_org, "owns");
  EXPECT_EQ(owns.wikidata, "P1830");
  EXPECT_EQ(owns.group, "Business");
}

TEST(OntologyParser, TakesColumnsInAnyOrderAndPassesOverOthers) {
  const Result<Ontology> ontology = Ontology::parse(
      "note\tgroup\twikidata\tschema_org\tfunctional\tstate_or_event\tsymmetric\tinverse\tobject\t"
      "subject\tpredicate\n"
      "seen often\tBusiness\tP1\t\t\tevent\tno\t\tPlace\tPerson\tbuys_in\n",
      "mine.tsv");
  ASSERT_TRUE(ontology.has_value());
  const Predicate* buys_in = ontology->find_predicate("buys_in");
  ASSERT_NE(buys_in, nullptr);
  EXPECT_TRUE(buys_in->accepts(EntityKind::Person, EntityKind::Place));
  EXPECT_TRUE(buys_in->is_event);
}

TEST(OntologyParser, PassesOverEmptyLinesAndCarriageReturns) {
  std::string table = kColumnNames + "\n" + kOwns + "\n";
  table.insert(kColumnNames.size() - 1, "\r");
  const Result<Ontology> ontology = Ontology::parse(table, "mine.tsv");
  ASSERT_TRUE(ontology.has_value());
  EXPECT_EQ(ontology->predicates().size(), 1U);
}

TEST(OntologyParser, RefusesATableWithoutAColumn) {
  EXPECT_EQ(complaint_about("predicate\tsubject\tobject\n"),
            "mine.tsv:1: the table has no column \"inverse\"");
}

TEST(OntologyParser, RefusesAnEmptyFile) {
  EXPECT_EQ(complaint_about(""), "mine.tsv:1: the table has no column \"predicate\"");
}

TEST(OntologyParser, RefusesALineOfAnotherLength) {
  EXPECT_EQ(complaint_about(kColumnNames + "owns\tPerson\n"),
            "mine.tsv:2: 2 cells, but the table has 10 columns");
}

TEST(OntologyParser, RefusesAnUnknownKind) {
  EXPECT_EQ(complaint_about(kColumnNames + "attends\tPerson\tEvent\t\tno\tevent\t\t\t\tLife\n"),
            "mine.tsv:2: unknown kind \"Event\"; known are Person, Place, Organization");
}

TEST(OntologyParser, RefusesAPredicateWithoutKinds) {
  EXPECT_EQ(complaint_about(kColumnNames + "attends\t\tPlace\t\tno\tevent\t\t\t\tLife\n"),
            "mine.tsv:2: unknown kind \"\"; known are Person, Place, Organization");
}

TEST(OntologyParser, RefusesANameThatBeginsLikeAQualifiedEdgeType) {
  EXPECT_EQ(complaint_about(kColumnNames + "former_of\tPerson\tPlace\t\tno\tstate\t\t\t\tLife\n"),
            "mine.tsv:2: \"former_of\" cannot name a predicate");
}

TEST(OntologyParser, RefusesAnInverseThatIsNoName) {
  EXPECT_EQ(complaint_about(kColumnNames + "rules\tPerson\tPlace\truled by\tno\tstate\t\t\t\tL\n"),
            "mine.tsv:2: \"ruled by\" cannot name a predicate");
}

TEST(OntologyParser, RefusesAnUnknownFlag) {
  EXPECT_EQ(complaint_about(kColumnNames + "rules\tPerson\tPlace\t\tmaybe\tstate\t\t\t\tLife\n"),
            "mine.tsv:2: \"maybe\" should be \"yes\" or \"no\"");
  EXPECT_EQ(complaint_about(kColumnNames + "rules\tPerson\tPlace\t\tno\tact\t\t\t\tLife\n"),
            "mine.tsv:2: \"act\" should be \"event\" or \"state\"");
  EXPECT_EQ(complaint_about(kColumnNames + "rules\tPerson\tPlace\t\tno\tstate\tx1\t\t\tLife\n"),
            "mine.tsv:2: \"x1\" should be \"s1\" or \"o1\"");
}

TEST(OntologyParser, RefusesAPredicateGivenTwice) {
  EXPECT_EQ(complaint_about(kColumnNames + kOwns + kOwns),
            "mine.tsv:3: the name \"owns\" is taken");
}

TEST(OntologyParser, RefusesAnInverseThatIsTaken) {
  EXPECT_EQ(complaint_about(kColumnNames + kOwns +
                            "holds\tPerson\tPlace\towned_by\tno\tstate\t\t\t\tLife\n"),
            "mine.tsv:3: the name \"owned_by\" is taken");
}

TEST(OntologyParser, RefusesAPredicateNamedAsTheInverseOfAnother) {
  EXPECT_EQ(
      complaint_about(kColumnNames + kOwns + "owned_by\tPlace\tPerson\t\tno\tstate\t\t\t\tLife\n"),
      "mine.tsv:3: the name \"owned_by\" is taken");
}

TEST(OntologyParser, RefusesASymmetricPredicateWithAnotherInverse) {
  EXPECT_EQ(complaint_about(kColumnNames + "near\tPlace\tPlace\tfar\tyes\tstate\t\t\t\tLife\n"),
            "mine.tsv:2: a symmetric predicate, and no other, is its own inverse");
}

}  // namespace
}  // namespace relata
