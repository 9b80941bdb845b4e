// SPDX-License-Identifier: Apache-2.0
#include "tests/support/record_builder.h"

#include "base/contract.h"
#include "base/sha256.h"
#include "graph/record/record_json.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

std::string_view words(const DocumentRecord& record, ByteSpan span) {
  return text_at(*record.document.text, span);
}

RecordBuilder two_sentences() {
  return RecordBuilder("doc1", "Ada Berg spoke. Berg works for Acme in Oslo.")
      .person("Ada Berg", {"Berg"})
      .organization("Acme")
      .place("Oslo");
}

TEST(RecordBuilder, MarksAMentionWhereverANameStands) {
  const DocumentRecord record = two_sentences().build();
  const RecordEntity& berg = record.entities.front();
  EXPECT_EQ(berg.id, "e0");
  ASSERT_EQ(berg.mentions.size(), 2U);
  EXPECT_EQ(words(record, berg.mentions[0].span), "Ada Berg");
  EXPECT_EQ(words(record, berg.mentions[1].span), "Berg");
}

TEST(RecordBuilder, PointsTheEvidenceAtTheSentence) {
  const DocumentRecord record = two_sentences()
                                    .state({.subject = "Ada Berg",
                                            .predicate = "employed_by",
                                            .object = "Acme",
                                            .sentence = "Berg works for Acme in Oslo.",
                                            .trigger = "works for"})
                                    .build();
  const RecordStatement& statement = record.statements.front();
  EXPECT_EQ(statement.subject, "e0");
  EXPECT_EQ(statement.object, "e1");
  EXPECT_EQ(words(record, statement.evidence.sentence), "Berg works for Acme in Oslo.");
  EXPECT_EQ(words(record, statement.evidence.subject), "Berg");
  EXPECT_EQ(words(record, statement.evidence.object), "Acme");
  EXPECT_EQ(words(record, *statement.evidence.trigger), "works for");
}

TEST(RecordBuilder, TakesANamedEntityAsTheSpeaker) {
  const DocumentRecord record =
      two_sentences()
          .state(
              {.subject = "Acme", .predicate = "based_in", .object = "Oslo", .speaker = "Ada Berg"})
          .state({.subject = "Acme",
                  .predicate = "based_in",
                  .object = "Oslo",
                  .speaker = "officials"})
          .build();
  EXPECT_EQ(record.statements[0].speaker, "e0");
  EXPECT_EQ(record.statements[1].speaker, "officials");
}

TEST(RecordBuilder, MakesRecordsThatTheParserAccepts) {
  const DocumentRecord record =
      two_sentences()
          .url("https://news.example/1")
          .title("Berg speaks")
          .publisher("News Example")
          .date("2024-05-01")
          .state({.subject = "Acme", .predicate = "based_in", .object = "Oslo"})
          .build();
  const Result<RecordLine> parsed = parse_record(to_json(record));
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  EXPECT_EQ(std::get<DocumentRecord>(*parsed), record);
}

TEST(RecordBuilder, RefusesWordsThatAreNotThere) {
  EXPECT_THROW(RecordBuilder("doc1", "Nobody spoke.").person("Ada Berg"), ContractViolation);
  EXPECT_THROW(two_sentences().state({.subject = "Ada Berg",
                                      .predicate = "employed_by",
                                      .object = "Acme",
                                      .sentence = "Berg left Acme."}),
               ContractViolation);
  EXPECT_THROW(
      two_sentences().state({.subject = "Eva Lund", .predicate = "head_of", .object = "Acme"}),
      ContractViolation);
}

}  // namespace
}  // namespace relata
