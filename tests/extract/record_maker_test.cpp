// SPDX-License-Identifier: Apache-2.0
#include "extract/record_maker.h"

#include "base/sha256.h"
#include "tests/support/document_maker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Anna Berg (chain 0), Norland (chain 1), Acme (chain 2).
Document three_names() {
  return DocumentMaker("news.txt")
      .sentence("Anna Berg of Norland runs Acme .")
      .person("Anna Berg")
      .place("Norland")
      .organization("Acme")
      .chain_the_rest()
      .make();
}

FoundStatement statement(std::size_t subject, std::string predicate, std::size_t object) {
  FoundStatement found;
  found.subject = id_at<Chain>(subject);
  found.object = id_at<Chain>(object);
  found.predicate = std::move(predicate);
  found.confidence = 0.9;
  found.subject_mention = id_at<Mention>(subject);
  found.object_mention = id_at<Mention>(object);
  found.rule = "test";
  return found;
}

std::string text_at(const DocumentRecord& record, ByteSpan span) {
  return record.document.text->substr(span.begin, span.size());
}

TEST(RecordMaker, CopiesWhatIsKnownOfTheDocument) {
  Document document = three_names();
  document.url = "https://example.org/1";
  document.title = "Title";
  document.publisher = "Post";
  document.date = "2022-03-31";
  const RecordDocument source = make_record(document).document;
  EXPECT_EQ(source.id, "news.txt");
  EXPECT_EQ(source.url, "https://example.org/1");
  EXPECT_EQ(source.title, "Title");
  EXPECT_EQ(source.publisher, "Post");
  EXPECT_EQ(source.date, "2022-03-31");
  EXPECT_EQ(source.text, "Anna Berg of Norland runs Acme.");
  EXPECT_EQ(source.sha256, sha256_hex("Anna Berg of Norland runs Acme."));
}

TEST(RecordMaker, NumbersEntitiesInTheOrderOfTheirFirstMentions) {
  Document document = three_names();
  std::swap(document.chains[0], document.chains[2]);
  const DocumentRecord record = make_record(document);
  ASSERT_THAT(record.entities, SizeIs(3));
  EXPECT_EQ(record.entities[0].id, "e0");
  EXPECT_EQ(record.entities[0].name, "Anna Berg");
  EXPECT_EQ(record.entities[1].id, "e1");
  EXPECT_EQ(record.entities[1].name, "Norland");
  EXPECT_EQ(record.entities[2].id, "e2");
  EXPECT_EQ(record.entities[2].kind, EntityKind::Organization);
}

TEST(RecordMaker, SortsAliases) {
  const Document document = DocumentMaker()
                                .sentence("Norland , the Norlandic state , and NL")
                                .place("Norland")
                                .demonym("Norlandic", "Norland")
                                .place("NL")
                                .chain({"Norland", "Norlandic", "NL"})
                                .make();
  const DocumentRecord record = make_record(document);
  ASSERT_THAT(record.entities, SizeIs(1));
  EXPECT_THAT(record.entities[0].aliases, ElementsAre("NL", "Norlandic"));
}

TEST(RecordMaker, GivesEveryMentionItsBytesAndType) {
  const Document document = DocumentMaker()
                                .sentence("Norland and Norlandic ships")
                                .place("Norland")
                                .demonym("Norlandic", "Norland")
                                .chain_the_rest()
                                .make();
  const DocumentRecord record = make_record(document);
  EXPECT_THAT(record.entities[0].mentions,
              ElementsAre(RecordMention{{0, 7}, MentionType::Name},
                          RecordMention{{12, 21}, MentionType::Demonym}));
}

TEST(RecordMaker, LeavesOutWhoeverIsNeverNamed) {
  const Document document = DocumentMaker()
                                .sentence("She met Anna Berg .")
                                .mention("She", EntityKind::Person, MentionType::Pronoun)
                                .person("Anna Berg")
                                .chain_the_rest()
                                .make();
  const DocumentRecord record = make_record(document);
  ASSERT_THAT(record.entities, SizeIs(1));
  EXPECT_EQ(record.entities[0].name, "Anna Berg");
}

TEST(RecordMaker, LeavesOutStatementsAboutWhoeverIsNeverNamed) {
  Document document = DocumentMaker()
                          .sentence("She met Anna Berg .")
                          .mention("She", EntityKind::Person, MentionType::Pronoun)
                          .person("Anna Berg")
                          .chain_the_rest()
                          .make();
  document.statements = {statement(0, "meets_with", 1)};
  EXPECT_THAT(make_record(document).statements, IsEmpty());
}

TEST(RecordMaker, PointsAtTheBytesThatSayIt) {
  Document document = three_names();
  FoundStatement found = statement(0, "head_of", 2);
  found.trigger = TokenRange{4, 5};
  document.statements = {found};
  const DocumentRecord record = make_record(document);
  ASSERT_THAT(record.statements, SizeIs(1));
  const Evidence& evidence = record.statements[0].evidence;
  EXPECT_EQ(text_at(record, evidence.sentence), "Anna Berg of Norland runs Acme.");
  EXPECT_EQ(text_at(record, evidence.subject), "Anna Berg");
  EXPECT_EQ(text_at(record, evidence.object), "Acme");
  ASSERT_TRUE(evidence.trigger);
  EXPECT_EQ(text_at(record, *evidence.trigger), "runs");
}

TEST(RecordMaker, CarriesEveryQualifier) {
  Document document = three_names();
  FoundStatement found = statement(0, "head_of", 2);
  found.polarity = Polarity::Negative;
  found.modality = Modality::Alleged;
  found.is_former = true;
  found.time = FoundTime{"in 2008", "2008", "2008"};
  found.details = {{"role", "chief"}};
  found.rule = "frame";
  document.statements = {found};
  const RecordStatement statement = make_record(document).statements.at(0);
  EXPECT_EQ(statement.subject, "e0");
  EXPECT_EQ(statement.predicate, "head_of");
  EXPECT_EQ(statement.object, "e2");
  EXPECT_EQ(statement.polarity, Polarity::Negative);
  EXPECT_EQ(statement.modality, Modality::Alleged);
  EXPECT_TRUE(statement.is_former);
  EXPECT_EQ(statement.time, (TimeExpression{"in 2008", "2008", "2008"}));
  EXPECT_THAT(statement.details, ElementsAre(std::pair("role", "chief")));
  EXPECT_EQ(statement.rule, "frame");
}

TEST(RecordMaker, NamesAnEntityThatSpeaksByItsId) {
  Document document = three_names();
  FoundStatement found = statement(0, "head_of", 2);
  found.speaker = FoundSpeaker{id_at<Chain>(1), ""};
  document.statements = {found};
  EXPECT_EQ(make_record(document).statements.at(0).speaker, "e1");
}

TEST(RecordMaker, NamesAnySpeakerElseByThePhrase) {
  Document document = three_names();
  FoundStatement found = statement(0, "head_of", 2);
  found.speaker = FoundSpeaker{std::nullopt, "officials"};
  document.statements = {found};
  EXPECT_EQ(make_record(document).statements.at(0).speaker, "officials");
}

TEST(RecordMaker, NamesASpeakerThatIsNoEntityInLowerCase) {
  Document document = DocumentMaker()
                          .sentence("Anna Berg runs Acme , said Everyone")
                          .person("Anna Berg")
                          .organization("Acme")
                          .mention("Everyone", EntityKind::Person, MentionType::Description)
                          .chain_the_rest()
                          .make();
  FoundStatement found = statement(0, "head_of", 1);
  found.speaker = FoundSpeaker{id_at<Chain>(2), ""};
  document.statements = {found};
  EXPECT_EQ(make_record(document).statements.at(0).speaker, "everyone");
}

TEST(RecordMaker, RoundsConfidenceToFourDecimals) {
  Document document = three_names();
  FoundStatement found = statement(0, "head_of", 2);
  found.confidence = 0.87654321;
  document.statements = {found};
  EXPECT_EQ(make_record(document).statements.at(0).confidence, 0.8765);
}

TEST(RecordMaker, OrdersStatementsByTheirPlaceInTheText) {
  Document document = three_names();
  document.statements = {statement(2, "based_in", 1), statement(0, "head_of", 2),
                         statement(0, "citizen_of", 1)};
  const DocumentRecord record = make_record(document);
  ASSERT_THAT(record.statements, SizeIs(3));
  EXPECT_EQ(record.statements[0].predicate, "citizen_of");
  EXPECT_EQ(record.statements[1].predicate, "head_of");
  EXPECT_EQ(record.statements[2].predicate, "based_in");
}

TEST(RecordMaker, GivesEqualStatementsOnce) {
  Document document = three_names();
  FoundStatement negative = statement(0, "head_of", 2);
  negative.polarity = Polarity::Negative;
  document.statements = {statement(0, "head_of", 2), negative, statement(0, "head_of", 2)};
  EXPECT_THAT(make_record(document).statements, SizeIs(2));
}

}  // namespace
}  // namespace relata
