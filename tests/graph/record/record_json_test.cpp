// SPDX-License-Identifier: Apache-2.0
#include "graph/record/record_json.h"

#include "base/contract.h"
#include "tests/support/record_builder.h"

#include <gtest/gtest.h>

#include <limits>
#include <variant>

namespace relata {
namespace {

const std::string kText = "Zo\xC3\xAB Berg leads Acme.";  // 21 bytes, 20 code points

RecordBuilder berg_leads_acme() {
  return RecordBuilder("doc1", kText).person("Zo\xC3\xAB Berg", {"Berg"}).organization("Acme");
}

DocumentRecord one_statement() {
  return berg_leads_acme()
      .state({.subject = "Zo\xC3\xAB Berg",
              .predicate = "head_of",
              .object = "Acme",
              .trigger = "leads",
              .rule = "verb"})
      .build();
}

DocumentRecord read_back(const std::string& line) {
  Result<RecordLine> parsed = parse_record(line);
  EXPECT_TRUE(parsed.has_value()) << parsed.error().message;
  return std::get<DocumentRecord>(*std::move(parsed));
}

TEST(RecordJson, WritesAllKeysInTheirOrder) {
  DocumentRecord record = one_statement();
  record.document.sha256 = "abc";
  EXPECT_EQ(
      to_json(record),
      R"({"document":{"id":"doc1","url":null,"title":null,"publisher":null,"date":null,)"
      R"("text":"Zoë Berg leads Acme.","sha256":"abc"},)"
      R"("entities":[)"
      R"({"id":"e0","kind":"Person","name":"Zoë Berg","aliases":["Berg"],)"
      R"("mentions":[{"begin":0,"end":9,"type":"name"}]},)"
      R"({"id":"e1","kind":"Organization","name":"Acme","aliases":[],)"
      R"("mentions":[{"begin":16,"end":20,"type":"name"}]}],)"
      R"("statements":[{"subject":"e0","predicate":"head_of","object":"e1","open":false,)"
      R"("polarity":"positive","modality":"actual","former":false,"speaker":null,"time":null,)"
      R"("details":{},"confidence":0.9,"evidence":{"sentence":[0,21],"subject":[0,9],)"
      R"("object":[16,20],"trigger":[10,15]},"rule":"verb"}]})");
}

TEST(RecordJson, WritesWhatIsKnownOfTheDocument) {
  const std::string line = to_json(RecordBuilder("doc1", "Rain.")
                                       .url("https://news.example/1")
                                       .title("Weather")
                                       .publisher("News Example")
                                       .date("2024-05")
                                       .build());
  EXPECT_TRUE(line.starts_with(
      R"({"document":{"id":"doc1","url":"https://news.example/1","title":"Weather",)"
      R"("publisher":"News Example","date":"2024-05","text":"Rain.",)"))
      << line;
}

TEST(RecordJson, WritesTheQualifiersOfAStatement) {
  const std::string line = to_json(
      berg_leads_acme()
          .state(
              {.subject = "Zo\xC3\xAB Berg",
               .predicate = "outbid",
               .object = "Acme",
               .is_open = true,
               .polarity = Polarity::Negative,
               .modality = Modality::Alleged,
               .is_former = true,
               .speaker = "two officials",
               .time = TimeExpression{.text = "since May", .start = "2024-05", .end = std::nullopt},
               .details = {{"role", "chair"}, {"amount", "5%"}},
               .confidence = 1})
          .build());
  EXPECT_NE(line.find(R"("predicate":"outbid","object":"e1","open":true,"polarity":"negative",)"
                      R"("modality":"alleged","former":true,"speaker":"two officials",)"
                      R"("time":{"text":"since May","start":"2024-05","end":null},)"
                      R"("details":{"amount":"5%","role":"chair"},"confidence":1,)"),
            std::string::npos)
      << line;
}

TEST(RecordJson, StaysOnOneLine) {
  const std::string line = to_json(RecordBuilder("doc1", "One.\n\"Two\"\t\x01").build());
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_NE(line.find(R"("text":"One.\n\"Two\"\t\u0001")"), std::string::npos) << line;
}

TEST(RecordJson, LeavesTheTextOutAndQuotesTheSentence) {
  const std::string line = to_json(one_statement(), {.without_text = true});
  EXPECT_EQ(line.find(R"("text":"Zoë Berg leads Acme.","sha256")"), std::string::npos) << line;
  EXPECT_NE(line.find(R"("date":null,"sha256":)"), std::string::npos) << line;
  EXPECT_NE(line.find(R"("trigger":[10,15],"text":"Zoë Berg leads Acme.","code_points":[0,20]},)"),
            std::string::npos)
      << line;
}

TEST(RecordJson, WritesARecordWithoutTextAgainAsItWas) {
  const std::string line = to_json(one_statement(), {.without_text = true});
  const DocumentRecord record = read_back(line);
  EXPECT_EQ(record.document.text, std::nullopt);
  EXPECT_EQ(to_json(record), line);
  EXPECT_EQ(to_json(record, {.without_text = true}), line);
}

TEST(RecordJson, KeepsEveryDigitOfTheConfidence) {
  DocumentRecord record = one_statement();
  record.statements.front().confidence = 0.41866852935895693;  // needs a careful reader
  EXPECT_EQ(read_back(to_json(record)), record);
}

TEST(RecordJson, WritesAFailure) {
  EXPECT_EQ(to_json(RecordFailure{.document_id = "a.txt",
                                  .code = ErrorCode::FileNotFound,
                                  .message = "a.txt: no such file"}),
            R"({"document":{"id":"a.txt"},)"
            R"("error":{"code":"file_not_found","message":"a.txt: no such file"}})");
}

TEST(RecordJson, RefusesASpanOutsideTheText) {
  DocumentRecord record = one_statement();
  record.statements.front().evidence.object.end = 22;
  EXPECT_THROW(to_json(record), ContractViolation);
}

TEST(RecordJson, RefusesAConfidenceThatIsNoShare) {
  DocumentRecord record = one_statement();
  record.statements.front().confidence = 1.01;
  EXPECT_THROW(to_json(record), ContractViolation);
  record.statements.front().confidence = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(to_json(record), ContractViolation);
}

TEST(RecordJson, RefusesAnEmptySpan) {
  DocumentRecord record = one_statement();
  record.entities.front().mentions.front().span = {.begin = 3, .end = 3};
  EXPECT_THROW(to_json(record), ContractViolation);
}

}  // namespace
}  // namespace relata
