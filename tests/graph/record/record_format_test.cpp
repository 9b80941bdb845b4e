// SPDX-License-Identifier: Apache-2.0
// The examples of docs/record_format.md are what they claim to be.

#include "graph/record/record_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace relata {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

std::string read_manual() {
  std::ifstream file(RELATA_TEST_DATA "/../../../docs/record_format.md");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The content of every block that is marked as JSON.
std::vector<std::string> find_examples(const std::string& manual) {
  const std::string begin_mark = "```json\n";
  std::vector<std::string> examples;
  for (std::size_t at = manual.find(begin_mark); at != std::string::npos;
       at = manual.find(begin_mark, at)) {
    at += begin_mark.size();
    examples.push_back(manual.substr(at, manual.find("```", at) - at));
  }
  return examples;
}

RecordLine example(std::size_t number) {
  const auto parsed = parse_record(find_examples(read_manual()).at(number));
  EXPECT_TRUE(parsed.has_value()) << parsed.error().message;
  return parsed.value();
}

TEST(RecordFormatManual, HasARecordAndAnErrorLine) {
  ASSERT_THAT(find_examples(read_manual()), SizeIs(2));
  EXPECT_TRUE(std::holds_alternative<DocumentRecord>(example(0)));
  EXPECT_TRUE(std::holds_alternative<RecordFailure>(example(1)));
}

TEST(RecordFormatManual, PointsItsEvidenceAtTheRightWords) {
  const auto record = std::get<DocumentRecord>(example(0));
  const Evidence& evidence = record.statements.at(1).evidence;
  EXPECT_EQ(text_at(*record.document.text, evidence.sentence),
            "Roy said Berg plans to join the Harbour League.");
  EXPECT_EQ(text_at(*record.document.text, evidence.subject), "Berg");
  EXPECT_EQ(text_at(*record.document.text, evidence.object), "Harbour League");
  EXPECT_EQ(text_at(*record.document.text, *evidence.trigger), "join");
}

TEST(RecordFormatManual, ShowsKeysInTheOrderInWhichTheyAreWritten) {
  std::string shown = find_examples(read_manual()).at(0);
  std::erase_if(shown, [](char c) { return c == ' ' || c == '\n'; });
  std::string written = to_json(std::get<DocumentRecord>(example(0)));
  std::erase(written, ' ');
  EXPECT_EQ(shown, written);
}

TEST(RecordFormatManual, ShowsWhatARecordWithoutTextLooksLike) {
  EXPECT_THAT(to_json(std::get<DocumentRecord>(example(0)), {.without_text = true}),
              HasSubstr("\"trigger\":[31,40],\"text\":\"Norland\xE2\x80\x99s president, Ada Berg, "
                        "opened the harbour of Sund on 3 May 2024.\",\"code_points\":[19,91]},"
                        "\"rule\":\"title_of_place\"}"));
}

}  // namespace
}  // namespace relata
