// SPDX-License-Identifier: Apache-2.0
#include "pipeline/record_stream.h"

#include "graph/record/record_json.h"
#include "tests/pipeline/pipeline_fixture.h"

#include <gmock/gmock.h>

#include <stdexcept>
#include <variant>

namespace relata {
namespace {

using testing::ElementsAre;

std::string json_of(const RecordLine& line) {
  return std::visit([](const auto& value) { return to_json(value); }, line);
}

class RecordStream : public PipelineTest {
 protected:
  /// What `relata extract` would write.
  std::vector<std::string> lines_of(const std::vector<std::string>& names,
                                    const StreamOptions& options = {}) {
    std::vector<std::string> lines;
    report_ = stream_records(inputs(names), extractor_, options,
                             [&](const RecordLine& line) { lines.push_back(json_of(line)); });
    return lines;
  }

  std::vector<std::string> write_many(std::size_t count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) {
      names.push_back(std::to_string(i) + ".txt");
      write(names.back(), "Acme owns Bolt" + std::to_string(i) + ".");
    }
    return names;
  }

  BuildReport report_;
};

TEST_F(RecordStream, GivesARecordForEveryInputInOrder) {
  write("b.txt", "Acme owns Bolt.");
  write("a.txt", "Zinc.");
  const auto lines = lines_of({"b.txt", "a.txt"});
  ASSERT_THAT(lines, testing::SizeIs(2));
  EXPECT_THAT(lines[0], testing::StartsWith(R"({"document":{"id":"b.txt")"));
  EXPECT_THAT(lines[1], testing::StartsWith(R"({"document":{"id":"a.txt")"));
  EXPECT_EQ(report_.read_count, 2U);
  EXPECT_EQ(report_.document_count, 2U);
}

TEST_F(RecordStream, GivesTheFailureOfAnInputInItsPlace) {
  write("b.txt", "Acme.");
  EXPECT_EQ(lines_of({"a.txt", "b.txt"}).front(),
            R"({"document":{"id":"a.txt"},"error":{"code":"file_not_found","message":"no such )"
            R"(file"}})");
}

TEST_F(RecordStream, ReportsWhatWasLeftOutAndWhereItStood) {
  write("b.txt", "Acme.");
  lines_of({"a.txt", "b.txt"});
  EXPECT_EQ(report_.read_count, 2U);
  EXPECT_EQ(report_.document_count, 1U);
  ASSERT_THAT(report_.left_out, testing::SizeIs(1));
  EXPECT_EQ(report_.left_out[0].place, path("a.txt").string());
  EXPECT_EQ(report_.left_out[0].failure.message, "no such file");
}

TEST_F(RecordStream, GoesOnBehindADocumentWhoseExtractionFails) {
  write("a.txt", "FAIL");
  write("b.txt", "Acme.");
  EXPECT_EQ(
      lines_of({"a.txt", "b.txt"}).front(),
      R"({"document":{"id":"a.txt"},"error":{"code":"limit_exceeded","message":"the document )"
      R"(says that it fails"}})");
  EXPECT_EQ(report_.document_count, 1U);
}

TEST_F(RecordStream, LeavesRecordsAsTheyCame) {
  write("a.txt", "Acme owns Bolt.");
  const auto lines = lines_of({"a.txt"});
  write("records.jsonl", lines.front() + "\n");
  EXPECT_EQ(lines_of({"records.jsonl"}), lines);
}

TEST_F(RecordStream, ReportsAFailureThatCameAsALine) {
  const std::string line =
      R"({"document":{"id":"a.txt"},"error":{"code":"file_not_found","message":"no such file"}})";
  const std::string file = write("records.jsonl", line);
  EXPECT_THAT(lines_of({"records.jsonl"}), ElementsAre(line));
  ASSERT_THAT(report_.left_out, testing::SizeIs(1));
  EXPECT_EQ(report_.left_out[0].place, file + ":1");
}

TEST_F(RecordStream, TellsItsProgressAfterEveryInput) {
  write("a.txt", "Acme.");
  std::vector<std::size_t> counts;
  StreamOptions options;
  options.on_progress = [&](std::size_t count) { counts.push_back(count); };
  lines_of({"a.txt", "missing.txt"}, options);
  EXPECT_THAT(counts, ElementsAre(1U, 2U));
}

class RecordStreamThreads : public RecordStream, public testing::WithParamInterface<std::size_t> {};

TEST_P(RecordStreamThreads, DoNotShowInTheRecords) {
  std::vector<std::string> names = write_many(100);
  names.insert(names.begin() + 50, "missing.txt");
  StreamOptions options;
  options.thread_count = GetParam();
  EXPECT_EQ(lines_of(names, options), lines_of(names));
}

TEST_P(RecordStreamThreads, EndWhenProgressStopsTheStream) {
  StreamOptions options;
  options.thread_count = GetParam();
  options.on_progress = [](std::size_t count) {
    if (count == 10) {
      throw std::runtime_error("interrupted");
    }
  };
  const std::vector<std::string> names = write_many(100);
  EXPECT_THROW(lines_of(names, options), std::runtime_error);
}

INSTANTIATE_TEST_SUITE_P(Counts, RecordStreamThreads, testing::Values(1U, 2U, 4U));

}  // namespace
}  // namespace relata
