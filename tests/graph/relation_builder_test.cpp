// SPDX-License-Identifier: Apache-2.0
#include "graph/relation_builder.h"

#include "tests/support/record_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string kText = "Zo\xC3\xAB Berg leads Acme. Acme hired her brother Max Berg.";

RecordBuilder record_of(const std::string& document) {
  return RecordBuilder(document, kText)
      .person("Zo\xC3\xAB Berg")
      .person("Max Berg")
      .organization("Acme");
}

const Stated kLeads{.subject = "Zo\xC3\xAB Berg",
                    .predicate = "head_of",
                    .object = "Acme",
                    .sentence = "Zo\xC3\xAB Berg leads Acme."};

/// Every entity goes by its own letter: Zoë is "person/z", Max "person/m", Acme "organization/a".
std::string letter_of(std::string_view id) {
  return id == "e0" ? "person/z" : id == "e1" ? "person/m" : "organization/a";
}

std::vector<RelationWithStatements> relations_of(const std::vector<DocumentRecord>& records) {
  RelationBuilder builder(Ontology::standard());
  for (const DocumentRecord& record : records) {
    builder.add(record, letter_of);
  }
  return builder.finish();
}

/// The only relation of one record that states what is given.
RelationWithStatements relation_of(const std::vector<Stated>& stated) {
  RecordBuilder builder = record_of("doc1");
  for (const Stated& statement : stated) {
    builder.state(statement);
  }
  const auto relations = relations_of({builder.build()});
  EXPECT_THAT(relations, SizeIs(1));
  return relations.front();
}

TEST(RelationBuilder, PutsTheResolvedEndsIntoTheKey) {
  const Relation relation = relation_of({kLeads}).relation;
  EXPECT_EQ(
      relation.key,
      (RelationKey{.subject = "person/z", .predicate = "head_of", .object = "organization/a"}));
  EXPECT_EQ(relation.id, make_relation_id(relation.key));
}

TEST(RelationBuilder, KeepsAStatementWithAllItSays) {
  Stated stated = kLeads;
  stated.time = TimeExpression{.text = "since May", .start = "2024-05", .end = std::nullopt};
  stated.details = {{"role", "chair"}};
  stated.confidence = 0.75;
  stated.trigger = "leads";
  stated.rule = "verb_frame";
  const Statement statement = relation_of({stated}).statements.front();
  EXPECT_EQ(statement.document, "doc1");
  EXPECT_EQ(statement.speaker, std::nullopt);
  EXPECT_EQ(statement.time, stated.time);
  EXPECT_EQ(statement.details, stated.details);
  EXPECT_EQ(statement.confidence, 0.75);
  EXPECT_EQ(statement.rule, "verb_frame");
  EXPECT_EQ(text_at(kText, *statement.evidence.trigger), "leads");
}

TEST(RelationBuilder, QuotesTheSentence) {
  const Evidence evidence = relation_of({kLeads}).statements.front().evidence;
  EXPECT_EQ(evidence.text, "Zo\xC3\xAB Berg leads Acme.");
  EXPECT_EQ(evidence.code_points, (CodePointSpan{.begin = 0, .end = 20}));
}

TEST(RelationBuilder, PointsSubjectAndObjectAtTheirOwnMentions) {
  const Evidence evidence = relation_of({kLeads}).statements.front().evidence;
  EXPECT_EQ(text_at(kText, evidence.subject), "Zo\xC3\xAB Berg");
  EXPECT_EQ(text_at(kText, evidence.object), "Acme");
}

TEST(RelationBuilder, WritesASymmetricRelationWithTheSmallerIdFirst) {
  const RelationWithStatements siblings = relation_of(
      {{.subject = "Zo\xC3\xAB Berg", .predicate = "sibling_of", .object = "Max Berg"}});
  EXPECT_TRUE(siblings.relation.is_symmetric);
  EXPECT_EQ(siblings.relation.key.subject, "person/m");
  EXPECT_EQ(siblings.relation.key.object, "person/z");
}

TEST(RelationBuilder, SwapsTheEvidenceWithTheEndsOfASymmetricRelation) {
  const RelationWithStatements siblings = relation_of(
      {{.subject = "Zo\xC3\xAB Berg", .predicate = "sibling_of", .object = "Max Berg"}});
  const Evidence& evidence = siblings.statements.front().evidence;
  EXPECT_EQ(text_at(kText, evidence.subject), "Max Berg");
  EXPECT_EQ(text_at(kText, evidence.object), "Zo\xC3\xAB Berg");
}

TEST(RelationBuilder, JoinsBothDirectionsOfASymmetricRelation) {
  const RelationWithStatements siblings = relation_of(
      {{.subject = "Zo\xC3\xAB Berg", .predicate = "sibling_of", .object = "Max Berg"},
       {.subject = "Max Berg", .predicate = "sibling_of", .object = "Zo\xC3\xAB Berg"}});
  EXPECT_EQ(siblings.relation.statement_count, 2U);
}

TEST(RelationBuilder, KeepsTheDirectionOfOtherRelations) {
  const RelationWithStatements relation =
      relation_of({{.subject = "Zo\xC3\xAB Berg", .predicate = "parent_of", .object = "Max Berg"}});
  EXPECT_FALSE(relation.relation.is_symmetric);
  EXPECT_EQ(relation.relation.key.subject, "person/z");
}

TEST(RelationBuilder, LeavesOutAStatementWhoseEndsBecameOne) {
  RelationBuilder builder(Ontology::standard());
  builder.add(record_of("doc1").state(kLeads).build(), [](std::string_view) { return "person/z"; });
  EXPECT_THAT(builder.finish(), IsEmpty());
}

TEST(RelationBuilder, KeepsRelationsApartThatDifferInAQualifier) {
  RecordBuilder builder = record_of("doc1");
  Stated denied = kLeads;
  denied.polarity = Polarity::Negative;
  Stated planned = kLeads;
  planned.modality = Modality::Planned;
  Stated former = kLeads;
  former.is_former = true;
  builder.state(kLeads).state(denied).state(planned).state(former);
  EXPECT_THAT(relations_of({builder.build()}), SizeIs(4));
}

TEST(RelationBuilder, GivesRelationsInTheOrderOfTheirKeys) {
  const auto relations = relations_of(
      {record_of("doc1")
           .state({.subject = "Zo\xC3\xAB Berg", .predicate = "owns", .object = "Acme"})
           .state({.subject = "Acme", .predicate = "supports", .object = "Max Berg"})
           .state(kLeads)
           .build()});
  ASSERT_THAT(relations, SizeIs(3));
  EXPECT_EQ(relations[0].relation.key.predicate, "supports");
  EXPECT_EQ(relations[1].relation.key.predicate, "head_of");
  EXPECT_EQ(relations[2].relation.key.predicate, "owns");
}

TEST(RelationBuilder, CountsStatementsAndDocuments) {
  const auto relations = relations_of({record_of("doc2").state(kLeads).build(),
                                       record_of("doc1").state(kLeads).state(kLeads).build()});
  ASSERT_THAT(relations, SizeIs(1));
  const Relation& relation = relations.front().relation;
  EXPECT_EQ(relation.statement_count, 3U);
  EXPECT_EQ(relation.source_count, 2U);
  EXPECT_THAT(relation.document_ids, ElementsAre("doc1", "doc2"));
}

TEST(RelationBuilder, TakesTheHighestConfidence) {
  Stated sure = kLeads;
  sure.confidence = 0.95;
  Stated unsure = kLeads;
  unsure.confidence = 0.4;
  EXPECT_EQ(relation_of({unsure, sure, unsure}).relation.confidence, 0.95);
}

TEST(RelationBuilder, DoesNotShowTheOrderOfDocuments) {
  const DocumentRecord first = record_of("doc1").date("2024-05-01").state(kLeads).build();
  const DocumentRecord second = record_of("doc2").date("2024-04-01").state(kLeads).build();
  EXPECT_EQ(relations_of({first, second}), relations_of({second, first}));
}

TEST(RelationBuilder, OrdersStatementsByDocumentThenSentence) {
  Stated late = kLeads;
  late.sentence = "Acme hired her brother Max Berg.";
  const auto relations = relations_of({record_of("doc2").state(kLeads).build(),
                                       record_of("doc1").state(late).state(kLeads).build()});
  const auto& statements = relations.front().statements;
  ASSERT_THAT(statements, SizeIs(3));
  EXPECT_EQ(statements[0].document, "doc1");
  EXPECT_EQ(statements[0].evidence.sentence.begin, 0U);
  EXPECT_EQ(statements[1].document, "doc1");
  EXPECT_EQ(statements[1].evidence.sentence.begin, 22U);
  EXPECT_EQ(statements[2].document, "doc2");
}

TEST(RelationBuilder, GivesEqualStatementsDifferentIds) {
  Stated said = kLeads;
  said.speaker = "officials";
  const auto statements = relation_of({kLeads, said, kLeads}).statements;
  ASSERT_THAT(statements, SizeIs(3));
  EXPECT_NE(statements[0].id, statements[1].id);
  EXPECT_NE(statements[1].id, statements[2].id);
  EXPECT_NE(statements[0].id, statements[2].id);
}

TEST(RelationBuilder, GivesTheFirstOfEqualStatementsTheUnnumberedId) {
  Stated said = kLeads;
  said.speaker = "officials";
  const RelationWithStatements relation = relation_of({said, kLeads});
  const auto found = std::ranges::find(
      relation.statements,
      make_statement_id(relation.relation.key, "doc1", {.begin = 0, .end = 20}), &Statement::id);
  ASSERT_NE(found, relation.statements.end());
  EXPECT_TRUE(found->speaker.has_value());
}

TEST(RelationBuilder, ResolvesASpeakerThatIsAnEntity) {
  Stated said = kLeads;
  said.speaker = "Max Berg";
  const auto speaker = relation_of({said}).statements.front().speaker;
  EXPECT_EQ(speaker, (Speaker{.value = "person/m", .is_entity = true}));
}

TEST(RelationBuilder, KeepsThePhraseOfAnUnnamedSpeaker) {
  Stated said = kLeads;
  said.speaker = "officials";
  const auto speaker = relation_of({said}).statements.front().speaker;
  EXPECT_EQ(speaker, (Speaker{.value = "officials", .is_entity = false}));
}

TEST(RelationBuilder, ListsEverySpeakerOnceAndSorted) {
  std::vector<Stated> said(4, kLeads);
  said[0].speaker = "police";
  said[1].speaker = "officials";
  said[2].speaker = "police";
  EXPECT_THAT(relation_of(said).relation.speakers,
              ElementsAre(Speaker{"officials", false}, Speaker{"police", false}));
}

class PlainFact : public testing::TestWithParam<std::vector<std::string>> {};

/// The relation that these speakers state.
Relation said_by(const std::vector<std::string>& speakers) {
  std::vector<Stated> stated;
  for (const std::string& speaker : speakers) {
    stated.push_back(kLeads);
    stated.back().speaker = speaker;
  }
  return relation_of(stated).relation;
}

TEST_P(PlainFact, HasTheArticlesVoiceOrAnUnnamedSource) {
  EXPECT_TRUE(said_by(GetParam()).is_plain_fact);
}

INSTANTIATE_TEST_SUITE_P(RelationBuilder, PlainFact,
                         testing::Values(std::vector<std::string>{""},
                                         std::vector<std::string>{"officials"},
                                         std::vector<std::string>{"Max Berg", ""},
                                         std::vector<std::string>{"officials", "Max Berg"}));

TEST(RelationBuilder, MakesNoPlainFactOfWhatOnlyNamedSpeakersSay) {
  EXPECT_FALSE(said_by({"Max Berg", "Acme"}).is_plain_fact);
}

TEST(RelationBuilder, MakesNoPlainFactOfADenial) {
  Stated stated = kLeads;
  stated.polarity = Polarity::Negative;
  EXPECT_FALSE(relation_of({stated}).relation.is_plain_fact);
}

TEST(RelationBuilder, MakesNoPlainFactOfAPlan) {
  Stated stated = kLeads;
  stated.modality = Modality::Planned;
  EXPECT_FALSE(relation_of({stated}).relation.is_plain_fact);
}

TEST(RelationBuilder, MakesNoPlainFactOfWhatIsOver) {
  Stated stated = kLeads;
  stated.is_former = true;
  EXPECT_FALSE(relation_of({stated}).relation.is_plain_fact);
}

TEST(RelationBuilder, SpansTheTimesOfItsStatements) {
  std::vector<Stated> stated(3, kLeads);
  stated[0].time = TimeExpression{.text = "from 2015", .start = "2015", .end = std::nullopt};
  stated[1].time = TimeExpression{.text = "2012 to 2018", .start = "2012", .end = "2018"};
  stated[2].time = TimeExpression{.text = "until 2016", .start = std::nullopt, .end = "2016"};
  const Relation relation = relation_of(stated).relation;
  EXPECT_EQ(relation.start, "2012");
  EXPECT_EQ(relation.end, "2018");
}

TEST(RelationBuilder, KnowsNoTimeWhenNoneIsResolved) {
  Stated stated = kLeads;
  stated.time = TimeExpression{.text = "lately", .start = std::nullopt, .end = std::nullopt};
  const Relation relation = relation_of({stated}).relation;
  EXPECT_EQ(relation.start, std::nullopt);
  EXPECT_EQ(relation.end, std::nullopt);
}

TEST(RelationBuilder, SpansTheDatesOfItsDocuments) {
  const auto relations = relations_of({record_of("doc1").date("2024-05-02").state(kLeads).build(),
                                       record_of("doc2").state(kLeads).build(),
                                       record_of("doc3").date("2024-04").state(kLeads).build()});
  EXPECT_EQ(relations.front().relation.reported_first, "2024-04");
  EXPECT_EQ(relations.front().relation.reported_last, "2024-05-02");
}

TEST(RelationBuilder, TakesTheRoleOnWhichAllStatementsAgree) {
  Stated stated = kLeads;
  stated.details = {{"role", "chair"}};
  EXPECT_EQ(relation_of({stated, stated}).relation.role, "chair");
}

TEST(RelationBuilder, TakesNoRoleOnWhichStatementsDiffer) {
  Stated chair = kLeads;
  chair.details = {{"role", "chair"}};
  Stated director = kLeads;
  director.details = {{"role", "director"}};
  EXPECT_EQ(relation_of({chair, director}).relation.role, std::nullopt);
  EXPECT_EQ(relation_of({chair, kLeads}).relation.role, std::nullopt);
}

TEST(RelationBuilder, MarksAnOpenRelation) {
  Stated stated = kLeads;
  stated.predicate = "steer";
  stated.is_open = true;
  EXPECT_TRUE(relation_of({stated}).relation.is_open);
  EXPECT_FALSE(relation_of({kLeads}).relation.is_open);
}

TEST(RelationBuilder, MarksNoOpenRelationThatAnyStatementKnowsByThatName) {
  Stated open = kLeads;
  open.is_open = true;
  EXPECT_FALSE(relation_of({open, kLeads}).relation.is_open);
  EXPECT_FALSE(relation_of({kLeads, open}).relation.is_open);
}

TEST(RelationBuilder, TakesTheQuoteOfARecordWithoutText) {
  DocumentRecord record = record_of("doc1").state(kLeads).build();
  const auto with_text = relations_of({record});
  record.document.text = std::nullopt;
  record.statements.front().evidence.text = "Zo\xC3\xAB Berg leads Acme.";
  record.statements.front().evidence.code_points = CodePointSpan{.begin = 0, .end = 20};
  EXPECT_EQ(relations_of({record}), with_text);
}

TEST(RelationBuilder, IsEmptyAfterwards) {
  RelationBuilder builder(Ontology::standard());
  builder.add(record_of("doc1").state(kLeads).build(), letter_of);
  EXPECT_THAT(builder.finish(), SizeIs(1));
  EXPECT_THAT(builder.finish(), IsEmpty());
}

}  // namespace
}  // namespace relata
