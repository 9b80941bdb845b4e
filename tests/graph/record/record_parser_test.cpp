// SPDX-License-Identifier: Apache-2.0
#include "graph/record/record_json.h"
#include "tests/support/record_builder.h"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace relata {
namespace {

std::string sample_line(bool without_text = false) {
  return to_json(
      RecordBuilder("doc1", "Zo\xC3\xAB Berg leads Acme, officials said.")
          .date("2024-05-01")
          .person("Zo\xC3\xAB Berg", {"Berg"})
          .organization("Acme")
          .state({.subject = "Zo\xC3\xAB Berg",
                  .predicate = "head_of",
                  .object = "Acme",
                  .speaker = "officials",
                  .time = TimeExpression{.text = "in May", .start = "2024-05", .end = "2024-05"},
                  .details = {{"role", "chair"}},
                  .trigger = "leads"})
          .build(),
      {.without_text = without_text});
}

std::string replaced(std::string line, const std::string& old_words, const std::string& new_words) {
  const std::size_t at = line.find(old_words);
  EXPECT_NE(at, std::string::npos) << old_words;
  return line.replace(at, old_words.size(), new_words);
}

/// "invalid_record: entities: is missing"
std::string complaint_about(const std::string& line) {
  const Result<RecordLine> parsed = parse_record(line);
  if (parsed) {
    return "nothing was wrong";
  }
  return std::string(to_string(parsed.error().code)) + ": " + parsed.error().message;
}

TEST(RecordParser, ReadsWhatTheWriterWrote) {
  const Result<RecordLine> parsed = parse_record(sample_line());
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  EXPECT_EQ(to_json(std::get<DocumentRecord>(*parsed)), sample_line());
}

TEST(RecordParser, ReadsAFailure) {
  const RecordFailure failure{
      .document_id = "a.txt", .code = ErrorCode::EmptyDocument, .message = "a.txt: no text"};
  const Result<RecordLine> parsed = parse_record(to_json(failure));
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  EXPECT_EQ(std::get<RecordFailure>(*parsed), failure);
}

TEST(RecordParser, KnowsTheLastErrorCodeToo) {
  const RecordFailure failure{
      .document_id = "a.txt", .code = ErrorCode::WrongUsage, .message = "none"};
  EXPECT_EQ(std::get<RecordFailure>(parse_record(to_json(failure)).value()), failure);
}

TEST(RecordParser, IgnoresKeysOfLaterVersions) {
  const std::string line = replaced(sample_line(), R"("rule":)", R"("mood":{"glad":[1]},"rule":)");
  const Result<RecordLine> parsed = parse_record(line);
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  EXPECT_EQ(to_json(std::get<DocumentRecord>(*parsed)), sample_line());
}

TEST(RecordParser, TakesAMissingKeyForNull) {
  const std::string line = replaced(sample_line(), R"("url":null,)", "");
  ASSERT_TRUE(parse_record(line).has_value()) << complaint_about(line);
}

TEST(RecordParser, TakesAnyWordingAsAnOpenPredicate) {
  const std::string line = replaced(sample_line(), R"("head_of","object":"e1","open":false)",
                                    R"("former colleague of","object":"e1","open":true)");
  ASSERT_TRUE(parse_record(line).has_value()) << complaint_about(line);
}

TEST(RecordParser, TakesAnEndThatWasResolvedFromAnotherSentence) {
  const std::string line = replaced(sample_line(), R"("sentence":[0,)", R"("sentence":[10,)");
  ASSERT_TRUE(parse_record(line).has_value()) << complaint_about(line);
}

TEST(RecordParser, NamesTheByteOfBrokenJson) {
  EXPECT_EQ(complaint_about(R"({"document":{"id" "a"}})"),
            "invalid_json: byte 18: Missing a colon after a name of object member.");
}

TEST(RecordParser, RefusesBrokenUtf8) {
  EXPECT_EQ(complaint_about("{\"document\":{\"id\":\"\xFF\"}}"),
            "invalid_json: byte 19: Invalid encoding in string.");
}

TEST(RecordParser, RefusesHalfOfASurrogatePair) {
  EXPECT_EQ(complaint_about(R"({"document":{"id":"\ud800"}})"),
            "invalid_json: byte 19: The surrogate pair in string is invalid.");
}

TEST(RecordParser, RefusesANulByte) {
  const std::string line = sample_line() + '\0' + "more";
  EXPECT_EQ(complaint_about(line), "invalid_json: byte " + std::to_string(sample_line().size()) +
                                       ": a NUL cannot stand in JSON");
}

TEST(RecordParser, RefusesDeepNesting) {
  const std::string deep = std::string(65, '[') + std::string(65, ']');
  EXPECT_EQ(complaint_about(replaced(sample_line(), R"("rule":)", "\"x\":" + deep + ",\"rule\":")),
            "limit_exceeded: the record is nested deeper than 64 levels");
}

TEST(RecordParser, RefusesMoreValuesThanMemoryShouldHold) {
  const std::string line(std::size_t{1} << 25, ',');
  EXPECT_EQ(complaint_about(line), "limit_exceeded: the record has more than 16777216 values");
}

/// A change to the sample line and what the parser says of it.
struct BadRecord {
  const char* name;
  std::string old_words;
  std::string new_words;
  std::string message;
  bool without_text = false;
};

void PrintTo(const BadRecord& bad, std::ostream* out) {
  *out << bad.old_words << " -> " << bad.new_words;
}

class RecordParserRefuses : public testing::TestWithParam<BadRecord> {};

TEST_P(RecordParserRefuses, WithTheKeyInTheMessage) {
  const BadRecord& bad = GetParam();
  EXPECT_EQ(complaint_about(replaced(sample_line(bad.without_text), bad.old_words, bad.new_words)),
            "invalid_record: " + bad.message);
}

const auto name_of = [](const auto& info) { return std::string(info.param.name); };

INSTANTIATE_TEST_SUITE_P(
    Document, RecordParserRefuses,
    testing::Values(
        BadRecord{"NoDocument", R"("document":)", R"("paper":)", "document: is missing"},
        BadRecord{"DocumentIsNoObject", R"("document":{)", R"("document":7,"paper":{)",
                  "document: should be an object"},
        BadRecord{"NoId", R"("id":"doc1",)", "", "document.id: is missing"},
        BadRecord{"EmptyId", R"("id":"doc1")", R"("id":"")", "document.id: should not be empty"},
        BadRecord{"NumberAsId", R"("id":"doc1")", R"("id":7)", "document.id: should be a text"},
        BadRecord{"NulInAText", R"("id":"doc1")", R"("id":"a\u0000b")",
                  "document.id: should not hold a NUL"},
        BadRecord{"DateInWords", "2024-05-01\"", "May 2024\"",
                  "document.date: should be a date: 2022, 2022-03 or 2022-03-31"},
        BadRecord{"NoSuchDay", "2024-05-01\"", "2024-02-30\"",
                  "document.date: should be a date: 2022, 2022-03 or 2022-03-31"},
        BadRecord{"AnotherText", "leads Acme, officials said.", "left Acme, officials said!!",
                  "document.sha256: is not that of the text"},
        BadRecord{"ShortHash", R"("sha256":")", R"("sha256":"abc","was":")",
                  "document.sha256: should be 64 lower-case hexadecimal digits"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Entities, RecordParserRefuses,
    testing::Values(
        BadRecord{"NoEntities", R"("entities":)", R"("things":)", "entities: is missing"},
        BadRecord{"EntitiesAreNoArray", R"("entities":[)", R"("entities":{},"x":[)",
                  "entities: should be an array"},
        BadRecord{"EntityIsNoObject", R"("entities":[)", R"("entities":[7,)",
                  "entities[0]: should be an object"},
        BadRecord{"UnknownKind", R"("kind":"Person")", R"("kind":"Event")",
                  "entities[0].kind: unknown word \"Event\""},
        BadRecord{"RepeatedId", R"("id":"e1")", R"("id":"e0")",
                  "entities[1].id: \"e0\" was given before"},
        BadRecord{"EmptyName", R"("name":"Acme")", R"("name":"")",
                  "entities[1].name: should not be empty"},
        BadRecord{"EmptyAlias", R"(["Berg"])", R"(["Berg",""])",
                  "entities[0].aliases[1]: should not be empty"},
        BadRecord{"UnknownMentionType", R"("type":"name")", R"("type":"title")",
                  "entities[0].mentions[0].type: unknown word \"title\""},
        BadRecord{"EmptyMention", R"("begin":0,"end":9)", R"("begin":9,"end":9)",
                  "entities[0].mentions[0]: should end behind its begin"},
        BadRecord{"MentionBehindTheText", R"("begin":0,"end":9)", R"("begin":0,"end":99)",
                  "entities[0].mentions[0]: ends behind the text of 37 bytes"},
        BadRecord{"MentionCutsACodePoint", R"("begin":0,"end":9)", R"("begin":3,"end":9)",
                  "entities[0].mentions[0]: cuts a code point"},
        BadRecord{"NegativePlace", R"("begin":0)", R"("begin":-1)",
                  "entities[0].mentions[0].begin: should be a whole number from 0 to "
                  "9007199254740991"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Statements, RecordParserRefuses,
    testing::Values(
        BadRecord{"NoStatements", R"("statements":)", R"("claims":)", "statements: is missing"},
        BadRecord{"UnknownSubject", R"("subject":"e0")", R"("subject":"e7")",
                  "statements[0].subject: there is no entity \"e7\""},
        BadRecord{"UnknownObject", R"("object":"e1")", R"("object":"Acme")",
                  "statements[0].object: there is no entity \"Acme\""},
        BadRecord{"QualifiedPredicate", R"("predicate":"head_of")",
                  R"("predicate":"former_head_of")",
                  "statements[0].predicate: \"former_head_of\" cannot name a predicate"},
        BadRecord{"EmptyPredicate", R"("predicate":"head_of")", R"("predicate":"")",
                  "statements[0].predicate: should not be empty"},
        BadRecord{"TabInAnOpenPredicate", R"("head_of","object":"e1","open":false)",
                  R"("head\tof","object":"e1","open":true)",
                  "statements[0].predicate: should hold no control character"},
        BadRecord{"OpenIsNoFlag", R"("open":false)", R"("open":"no")",
                  "statements[0].open: should be true or false"},
        BadRecord{"UnknownPolarity", R"("polarity":"positive")", R"("polarity":"neutral")",
                  "statements[0].polarity: unknown word \"neutral\""},
        BadRecord{"UnknownModality", R"("modality":"actual")", R"("modality":"likely")",
                  "statements[0].modality: unknown word \"likely\""},
        BadRecord{"EmptySpeaker", R"("speaker":"officials")", R"("speaker":"")",
                  "statements[0].speaker: should not be empty"},
        BadRecord{"TimeWithoutWords", R"("time":{"text":"in May",)", R"("time":{)",
                  "statements[0].time.text: is missing"},
        BadRecord{"StartIsNoDate", R"("start":"2024-05")", R"("start":"2024-13")",
                  "statements[0].time.start: should be a date: 2022, 2022-03 or 2022-03-31"},
        BadRecord{"DetailIsNoText", R"({"role":"chair"})", R"({"role":5})",
                  "statements[0].details.role: should be a text"},
        BadRecord{"DetailWithoutName", R"({"role":"chair"})", R"({"":"chair"})",
                  "statements[0].details: has a member without a name"},
        BadRecord{"ConfidenceAboveOne", R"("confidence":0.9)", R"("confidence":1.5)",
                  "statements[0].confidence: should be a number from 0 to 1"},
        BadRecord{"NoRule", R"("rule":)", R"("law":)", "statements[0].rule: is missing"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Evidence, RecordParserRefuses,
    testing::Values(BadRecord{"NoEvidence", R"("evidence":)", R"("proof":)",
                              "statements[0].evidence: is missing"},
                    BadRecord{"SentenceIsNoPair", R"("sentence":[0,37])", R"("sentence":[0])",
                              "statements[0].evidence.sentence: should be [begin,end]"},
                    BadRecord{"SentenceBackwards", R"("sentence":[0,37])", R"("sentence":[37,0])",
                              "statements[0].evidence.sentence: should end behind its begin"},
                    BadRecord{"SubjectBehindTheText", R"("subject":[0,9])", R"("subject":[0,38])",
                              "statements[0].evidence.subject: ends behind the text of 37 bytes"},
                    BadRecord{"ObjectCutsACodePoint", R"("object":[16,20])", R"("object":[0,3])",
                              "statements[0].evidence.object: cuts a code point"},
                    BadRecord{"TriggerOutsideTheSentence", R"("sentence":[0,37])",
                              R"("sentence":[12,37])",
                              "statements[0].evidence.trigger: lies outside the sentence"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    WithoutText, RecordParserRefuses,
    testing::Values(BadRecord{"NoQuote", R"("text":"Zoë Berg leads Acme, officials said.",)", "",
                              "statements[0].evidence.text: is missing", true},
                    BadRecord{"AnotherQuote", R"(officials said.")", R"(officials said")",
                              "statements[0].evidence.text: is not as long as the sentence", true},
                    BadRecord{"NoCodePoints", R"("code_points":)", R"("points":)",
                              "statements[0].evidence.code_points: is missing", true},
                    BadRecord{"WrongCodePoints", R"("code_points":[0,36])",
                              R"("code_points":[0,37])",
                              "statements[0].evidence.code_points: is not as long as the sentence",
                              true}),
    name_of);

TEST(RecordParser, RefusesALineThatIsNoObject) {
  EXPECT_EQ(complaint_about("[1,2]"), "invalid_record: the record: should be an object");
}

TEST(RecordParser, RefusesAnUnknownErrorCode) {
  EXPECT_EQ(complaint_about(R"({"document":{"id":"a"},"error":{"code":"rain","message":"wet"}})"),
            "invalid_record: error.code: unknown word \"rain\"");
}

}  // namespace
}  // namespace relata
