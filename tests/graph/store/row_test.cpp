// SPDX-License-Identifier: Apache-2.0
// What row_writer.h writes, row_reader.h reads.
#include "graph/store/row_reader.h"
#include "graph/store/row_writer.h"
#include "graph/store/schema.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

#include <string>

namespace relata {
namespace {

class RowTest : public testing::Test {
 protected:
  RowTest() { database_.exec(kStoreSchema); }

  SQLite::Statement prepare(std::string_view sql) { return {database_, std::string(sql)}; }

  SQLite::Statement select(std::string_view columns, const std::string& from) {
    SQLite::Statement query = prepare("SELECT " + std::string(columns) + " FROM " + from);
    query.executeStep();
    return query;
  }

  void insert(std::int64_t number, const Entity& entity) {
    SQLite::Statement insertion = prepare(kInsertEntity);
    insert_entity(insertion, number, entity);
  }

  Entity read_first_entity() {
    const SQLite::Statement query = select(kEntityColumns, "entities");
    RowReader row(query);
    return read_entity(row);
  }

  Statement pass_through(const Statement& statement) {
    SQLite::Statement insertion = prepare(kInsertStatement);
    insert_statement(insertion, 1, statement);
    const SQLite::Statement query = select(kStatementColumns, "statements");
    RowReader row(query);
    return read_statement(row);
  }

  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE};
};

Entity make_entity(const std::string& id) {
  return {.id = id,
          .kind = EntityKind::Place,
          .name = "Norland",
          .aliases = {"Kingdom of Norland", "Norlandic"},
          .mention_count = 7,
          .document_count = 3};
}

TEST_F(RowTest, KeepsADocument) {
  const RecordDocument written{.id = "a.txt",
                               .url = "https://example.org/a",
                               .title = std::nullopt,
                               .publisher = "The Norland Times",
                               .date = "2020-01",
                               .text = "Words.",
                               .sha256 = "abc"};
  SQLite::Statement insertion = prepare(kInsertDocument);
  insert_document(insertion, written, "{}");
  const SQLite::Statement query = select(kDocumentColumns, "documents");
  RowReader row(query);
  EXPECT_EQ(read_document(row), (SourceDocument{.id = "a.txt",
                                                .url = "https://example.org/a",
                                                .title = std::nullopt,
                                                .publisher = "The Norland Times",
                                                .date = "2020-01",
                                                .sha256 = "abc"}));
}

TEST_F(RowTest, KeepsAnEntity) {
  insert(1, make_entity("place/norland"));
  EXPECT_EQ(read_first_entity(), make_entity("place/norland"));
}

TEST_F(RowTest, KeepsARelation) {
  insert(1, make_entity("place/a"));
  insert(2, make_entity("place/b"));
  const Relation written{.id = "r1",
                         .key = {.subject = "place/b",
                                 .predicate = "borders",
                                 .object = "place/a",
                                 .polarity = Polarity::Negative,
                                 .modality = Modality::Alleged,
                                 .is_former = true},
                         .is_open = true,
                         .is_symmetric = true,
                         .is_plain_fact = true,
                         .statement_count = 5,
                         .source_count = 4,
                         .confidence = 0.8333333333333334,
                         .speakers = {{.value = "officials", .is_entity = false},
                                      {.value = "person/e", .is_entity = true}},
                         .document_ids = {"a,1:", "b"},
                         .start = "2001",
                         .end = "2002-03",
                         .reported_first = "2020-01-01",
                         .reported_last = "2020-01-02",
                         .role = "neighbor"};
  SQLite::Statement insertion = prepare(kInsertRelation);
  insert_relation(insertion, 1, written, {.subject = 2, .object = 1});
  const SQLite::Statement query =
      select(kRelationColumns,
             "relations JOIN entities AS subjects ON subjects.number = subject "
             "JOIN entities AS objects ON objects.number = object");
  RowReader row(query);
  EXPECT_EQ(read_relation(row), written);
}

TEST_F(RowTest, KeepsAStatementWithEverything) {
  Statement written;
  written.id = "0123";
  written.document = "a.txt";
  written.speaker = Speaker{.value = "person/anna-berg", .is_entity = true};
  written.time = TimeExpression{.text = "in 2008", .start = "2008", .end = "2009"};
  written.details = {{"amount", "5"}, {"role", "deputy, 1:st"}};
  written.confidence = 0.1;
  written.rule = "test_rule";
  written.evidence = {.sentence = {.begin = 1, .end = 90},
                      .subject = {.begin = 2, .end = 3},
                      .object = {.begin = 4, .end = 5},
                      .trigger = ByteSpan{.begin = 6, .end = 7},
                      .text = std::string("a\0b", 3),
                      .code_points = CodePointSpan{.begin = 1, .end = 80}};
  EXPECT_EQ(pass_through(written), written);
}

TEST_F(RowTest, KeepsWhatAStatementLeavesOut) {
  Statement written;
  written.id = "0123";
  written.document = "a.txt";
  written.rule = "test_rule";
  EXPECT_EQ(pass_through(written), written);
}

TEST_F(RowTest, TellsAnEmptyTextFromNone) {
  Statement written;
  written.evidence.text = "";
  written.time = TimeExpression{.text = "", .start = "", .end = std::nullopt};
  EXPECT_EQ(pass_through(written), written);
}

class DamagedRow : public RowTest,
                   public testing::WithParamInterface<std::pair<std::string, std::string>> {};

TEST_P(DamagedRow, IsToldFromASoundOne) {
  insert(1, make_entity("place/norland"));
  database_.exec("UPDATE entities SET " + GetParam().first);
  EXPECT_THAT([&] { read_first_entity(); },
              testing::ThrowsMessage<SQLite::Exception>(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(
    Entities, DamagedRow,
    testing::Values(std::pair("kind = 'Planet'", "unknown word \"Planet\""),
                    std::pair("name = CAST(x'FF' AS TEXT)", "a text is not UTF-8"),
                    std::pair("aliases = 'Norland'", "a list is broken"),
                    std::pair("mention_count = -1", "a number is negative"),
                    std::pair("mention_count = 4294967296", "a count is too large")));

TEST_F(RowTest, TellsADamagedSpeakerList) {
  insert(1, make_entity("place/a"));
  SQLite::Statement insertion = prepare(kInsertRelation);
  insert_relation(insertion, 1, Relation(), {.subject = 1, .object = 1});
  database_.exec("UPDATE relations SET speakers = '0:,'");
  const SQLite::Statement query =
      select(kRelationColumns,
             "relations JOIN entities AS subjects ON subjects.number = subject "
             "JOIN entities AS objects ON objects.number = object");
  RowReader row(query);
  EXPECT_THAT([&] { read_relation(row); },
              testing::ThrowsMessage<SQLite::Exception>("a speaker is empty"));
}

TEST_F(RowTest, TellsDetailsWithoutAValue) {
  SQLite::Statement insertion = prepare(kInsertStatement);
  insert_statement(insertion, 1, Statement{});
  database_.exec("UPDATE statements SET details = '4:role,'");
  const SQLite::Statement query = select(kStatementColumns, "statements");
  RowReader row(query);
  EXPECT_THAT([&] { read_statement(row); },
              testing::ThrowsMessage<SQLite::Exception>("a detail has no value"));
}

}  // namespace
}  // namespace relata
