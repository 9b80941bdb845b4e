// SPDX-License-Identifier: Apache-2.0
#include "pipeline/parse_input.h"

#include "base/contract.h"
#include "base/sha256.h"
#include "graph/record/record_json.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

#include <string>
#include <variant>

namespace relata {
namespace {

RawInput make_input(InputFormat format, std::string bytes) {
  RawInput input;
  input.place = "news/a.txt";
  input.document_id = "a.txt";
  input.format = format;
  input.bytes = std::move(bytes);
  return input;
}

ParsedInput parse(InputFormat format, std::string bytes) {
  return parse_input(make_input(format, std::move(bytes)), {});
}

TEST(ParseInput, MakesADocumentOfText) {
  const ParsedInput parsed = parse(InputFormat::Text, "Ada met Zoe.\r\n");
  const auto& document = std::get<Document>(parsed);
  EXPECT_EQ(document.id, "a.txt");
  EXPECT_EQ(document.text, "Ada met Zoe.\n");
}

TEST(ParseInput, MakesADocumentOfAWebPage) {
  const ParsedInput parsed =
      parse(InputFormat::Html,
            "<html><head><title>News</title></head><body><article><h1>News</h1><p>Ada Berg met Zoe "
            "Dahl in the harbour of Norland on Monday, and they talked about ships.</p></article>");
  const auto& document = std::get<Document>(parsed);
  EXPECT_EQ(document.id, "a.txt");
  EXPECT_EQ(document.title, "News");
}

TEST(ParseInput, MakesADocumentOfAJsonArticle) {
  const ParsedInput parsed = parse(InputFormat::JsonLines, R"({"id":"7","text":"Ada met Zoe."})");
  const auto& document = std::get<Document>(parsed);
  EXPECT_EQ(document.id, "7");
  EXPECT_EQ(document.text, "Ada met Zoe.");
}

TEST(ParseInput, GivesAJsonArticleWithoutAnIdThatOfItsLine) {
  const ParsedInput parsed = parse(InputFormat::JsonLines, R"({"text":"Ada met Zoe."})");
  EXPECT_EQ(std::get<Document>(parsed).id, "a.txt");
}

TEST(ParseInput, ReadsTheFieldsThatItIsTold) {
  ArticleFields fields;
  fields.text = "body";
  const ParsedInput parsed =
      parse_input(make_input(InputFormat::JsonLines, R"({"body":"Ada met Zoe."})"), fields);
  EXPECT_EQ(std::get<Document>(parsed).text, "Ada met Zoe.");
}

TEST(ParseInput, NamesADocumentWithoutAnIdAfterItsText) {
  RawInput input = make_input(InputFormat::Text, "Ada met Zoe.");
  input.document_id.clear();
  EXPECT_EQ(std::get<Document>(parse_input(input, {})).id, short_hash("Ada met Zoe."));
}

TEST(ParseInput, TakesARecordAsItIs) {
  const DocumentRecord record = RecordBuilder("b.txt", "Ada met Zoe.").person("Ada").build();
  EXPECT_EQ(std::get<DocumentRecord>(parse(InputFormat::JsonLines, to_json(record))), record);
}

TEST(ParseInput, PassesOnThatADocumentFailed) {
  const RecordFailure failure{
      .document_id = "b.txt", .code = ErrorCode::FileNotFound, .message = "no such file"};
  EXPECT_EQ(std::get<RecordFailure>(parse(InputFormat::JsonLines, to_json(failure))), failure);
}

TEST(ParseInput, RefusesARecordThatIsNotSound) {
  const ParsedInput parsed =
      parse(InputFormat::JsonLines, R"({"document":{"id":7},"entities":[],"statements":[]})");
  const auto& failure = std::get<RecordFailure>(parsed);
  EXPECT_EQ(failure.document_id, "a.txt");
  EXPECT_EQ(failure.code, ErrorCode::InvalidRecord);
  EXPECT_EQ(failure.message, "document.id: should be a text");
}

TEST(ParseInput, RefusesALineThatIsNoJson) {
  const ParsedInput parsed = parse(InputFormat::JsonLines, "Ada met Zoe.");
  const auto& failure = std::get<RecordFailure>(parsed);
  EXPECT_EQ(failure.document_id, "a.txt");
  EXPECT_EQ(failure.code, ErrorCode::InvalidJson);
}

TEST(ParseInput, RefusesAnEmptyText) {
  const ParsedInput parsed = parse(InputFormat::Text, " \n");
  const auto& failure = std::get<RecordFailure>(parsed);
  EXPECT_EQ(failure.document_id, "a.txt");
  EXPECT_EQ(failure.code, ErrorCode::EmptyDocument);
}

TEST(ParseInput, PassesOnThatTheInputCouldNotBeRead) {
  RawInput input = make_input(InputFormat::Text, "");
  input.failure = Failure{ErrorCode::FileNotFound, "no such file"};
  EXPECT_EQ(
      std::get<RecordFailure>(parse_input(input, {})),
      (RecordFailure{
          .document_id = "a.txt", .code = ErrorCode::FileNotFound, .message = "no such file"}));
}

TEST(ParseInput, NamesAFailureWithoutAnIdAfterItsPlace) {
  RawInput input = make_input(InputFormat::Text, "");
  input.place = "standard input";
  input.document_id.clear();
  EXPECT_EQ(std::get<RecordFailure>(parse_input(input, {})).document_id, "standard input");
}

TEST(ParseInput, WantsTheFormatToBeKnown) {
  EXPECT_THROW(parse(InputFormat::Auto, "Ada met Zoe."), ContractViolation);
}

}  // namespace
}  // namespace relata
