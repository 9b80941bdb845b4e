// SPDX-License-Identifier: Apache-2.0
#include "export/edge_columns.h"

#include "tests/export/memory_graph.h"

#include <gmock/gmock.h>

#include <string>

namespace relata {
namespace {

Relation relation_of(const std::string& predicate) {
  return make_relation(predicate).relation;
}

Relation open_relation(const std::string& wording, const std::string& object) {
  Relation relation = relation_of(wording);
  relation.is_open = true;
  relation.key.object = object;
  return relation;
}

RelationWithStatements said_twice() {
  RelationWithStatements relation = make_relation("owns");
  relation.statements.push_back(make_statement());
  relation.statements[1].document = "b.txt";
  relation.statements[1].evidence.text = "Again\n<b> & \"so\".";
  relation.statements[1].evidence.code_points = CodePointSpan{20, 35};
  relation.statements[1].speaker = Speaker{.value = "person/zoë", .is_entity = true};
  return relation;
}

TEST(EdgeTypes, AreThePredicateForAPlainFact) {
  EXPECT_EQ(EdgeTypes().next(relation_of("founder_of")), "founder_of");
}

TEST(EdgeTypes, ShowEveryQualifierInOneOrder) {
  Relation relation = relation_of("joins");
  relation.key.polarity = Polarity::Negative;
  relation.key.modality = Modality::Planned;
  relation.key.is_former = true;
  EXPECT_EQ(EdgeTypes().next(relation), "not_planned_former_joins");
}

TEST(EdgeTypes, NumberTheOpenRelationsOfAPair) {
  EdgeTypes types;
  EXPECT_EQ(types.next(open_relation("mock", "person/bo")), "open");
  EXPECT_EQ(types.next(open_relation("outbid", "person/bo")), "open_2");
  EXPECT_EQ(types.next(open_relation("thank", "person/bo")), "open_3");
}

TEST(EdgeTypes, StartAgainForAnotherObject) {
  EdgeTypes types;
  types.next(open_relation("mock", "person/bo"));
  EXPECT_EQ(types.next(open_relation("mock", "person/cy")), "open");
}

TEST(EdgeTypes, StartAgainForAnotherSubject) {
  EdgeTypes types;
  types.next(open_relation("mock", "person/bo"));
  Relation other = open_relation("mock", "person/bo");
  other.key.subject = "person/dee";
  EXPECT_EQ(types.next(other), "open");
}

TEST(EdgeTypes, NumberEachSetOfQualifiersByItself) {
  EdgeTypes types;
  types.next(open_relation("mock", "person/bo"));
  Relation denied = open_relation("outbid", "person/bo");
  denied.key.polarity = Polarity::Negative;
  EXPECT_EQ(types.next(denied), "not_open");
}

TEST(EdgeLabel, IsTheTypeInWords) {
  Relation relation = relation_of("founder_of");
  relation.key.polarity = Polarity::Negative;
  EXPECT_EQ(make_edge_label(relation), "not founder of");
}

TEST(EdgeLabel, IsTheWordingOfAnOpenRelation) {
  EXPECT_EQ(make_edge_label(open_relation("outbid for", "person/bo")), "outbid for");
}

TEST(EvidenceText, JoinsTheSentences) {
  EXPECT_EQ(make_evidence_text(said_twice()), "Ann and Acme. ¶ Again <b> & \"so\".");
}

TEST(EvidenceJson, HasAnObjectForEachStatement) {
  EXPECT_EQ(make_evidence_json(said_twice()),
            R"([{"doc":"a.txt","start":0,"end":13,"text":"Ann and Acme."},)"
            R"({"doc":"b.txt","start":20,"end":35,"text":"Again \u003cb\u003e \u0026 \"so\".",)"
            R"("speaker":"person/zoë"}])");
}

}  // namespace
}  // namespace relata
