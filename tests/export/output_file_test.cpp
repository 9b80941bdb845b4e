// SPDX-License-Identifier: Apache-2.0
#include "export/output_file.h"

#include "base/error.h"
#include "base/input_file.h"
#include "tests/support/error_matcher.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace relata {
namespace {

using testing::ElementsAre;

constexpr std::size_t kMoreThanABuffer = 300'000;

void write_much(std::ostream& out) {
  out << std::string(kMoreThanABuffer, 'x');
}

class WriteFile : public testing::Test {
 protected:
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
      found.push_back(entry.path().filename().string());
    }
    std::ranges::sort(found);
    return found;
  }

  TemporaryFolder folder_;
  std::filesystem::path target_ = folder_.path() / "graph.xml";
};

TEST_F(WriteFile, WritesWhatItIsGiven) {
  write_file(target_, [](std::ostream& out) { out << "a" << 1; });
  EXPECT_EQ(read_file(target_), "a1");
}

TEST_F(WriteFile, WritesMoreThanOneBuffer) {
  write_file(target_, write_much);
  EXPECT_EQ(read_file(target_), std::string(kMoreThanABuffer, 'x'));
}

TEST_F(WriteFile, LeavesNothingBesideTheFile) {
  write_file(target_, write_much);
  EXPECT_THAT(names(), ElementsAre("graph.xml"));
}

TEST_F(WriteFile, ReplacesAnOlderFileOnlyWhenDone) {
  static_cast<void>(folder_.write("graph.xml", "old"));
  std::string before;
  write_file(target_, [&](std::ostream& out) {
    out << "new" << std::flush;
    before = read_file(target_);
  });
  EXPECT_EQ(before, "old");
  EXPECT_EQ(read_file(target_), "new");
}

TEST_F(WriteFile, KeepsTheOlderFileWhenTheWriterFails) {
  static_cast<void>(folder_.write("graph.xml", "old"));
  const auto fail = [](std::ostream& out) {
    out << "half";
    throw std::runtime_error("no more");
  };
  EXPECT_THROW(write_file(target_, fail), std::runtime_error);
  EXPECT_THAT(names(), ElementsAre("graph.xml"));
  EXPECT_EQ(read_file(target_), "old");
}

TEST_F(WriteFile, KeepsOthersOutOfAFileThatWasPrivate) {
  static_cast<void>(folder_.write("graph.xml", "old"));
  ASSERT_EQ(::chmod(target_.c_str(), 0600), 0);
  write_file(target_, write_much);
  EXPECT_EQ(std::filesystem::status(target_).permissions(), std::filesystem::perms{0600});
}

TEST_F(WriteFile, IsNotStoppedByWhatAKilledRunLeftBehind) {
  static_cast<void>(folder_.write("graph.xml.part1", "half"));
  write_file(target_, [](std::ostream& out) { out << "whole"; });
  EXPECT_EQ(read_file(target_), "whole");
  EXPECT_EQ(read_file(folder_.path() / "graph.xml.part1"), "half");
}

TEST_F(WriteFile, WritesThroughALink) {
  const std::filesystem::path real = folder_.write("real.xml", "old");
  std::filesystem::create_symlink("real.xml", target_);
  write_file(target_, [](std::ostream& out) { out << "new"; });
  EXPECT_TRUE(std::filesystem::is_symlink(target_));
  EXPECT_EQ(read_file(real), "new");
}

TEST_F(WriteFile, SaysThatTheFolderIsMissing) {
  const std::filesystem::path missing = folder_.path() / "none" / "graph.xml";
  EXPECT_THAT([&] { write_file(missing, write_much); },
              (fails_with<ExportError>(ErrorCode::WriteFailed,
                                       missing.string() + ": cannot be written: No such file or "
                                                          "directory")));
}

TEST_F(WriteFile, SaysThatTheTargetIsAFolder) {
  EXPECT_THAT(
      [&] { write_file(folder_.path(), write_much); },
      (fails_with<ExportError>(ErrorCode::WriteFailed,
                               folder_.path().string() + ": cannot be written: Is a directory")));
}

TEST_F(WriteFile, SaysThatTheDiskIsFull) {
  EXPECT_THAT([] { write_file("/dev/full", write_much); },
              (fails_with<ExportError>(ErrorCode::WriteFailed,
                                       "/dev/full: cannot be written: No space left on device")));
}

TEST_F(WriteFile, NoticesAFullDiskEvenWhenOneBufferHoldsAll) {
  EXPECT_THROW(write_file("/dev/full", [](std::ostream& out) { out << "x"; }), ExportError);
}

TEST_F(WriteFile, StopsTheWriterWhenTheDiskIsFull) {
  bool went_on = false;
  EXPECT_THROW(write_file("/dev/full",
                          [&](std::ostream& out) {
                            write_much(out);
                            went_on = true;
                          }),
               ExportError);
  EXPECT_FALSE(went_on);
}

TEST_F(WriteFile, LeavesADeviceWhereItIs) {
  write_file("/dev/null", write_much);
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

/// Lets standard output lead to another descriptor while it lives.
class RedirectedOutput {
 public:
  explicit RedirectedOutput(int descriptor) : saved_(::dup(STDOUT_FILENO)) {
    ::dup2(descriptor, STDOUT_FILENO);
  }

  ~RedirectedOutput() {
    ::dup2(saved_, STDOUT_FILENO);
    ::close(saved_);
  }

  RedirectedOutput(const RedirectedOutput&) = delete;
  RedirectedOutput& operator=(const RedirectedOutput&) = delete;

 private:
  int saved_;
};

TEST_F(WriteFile, WritesADashToStandardOutput) {
  const int file = ::open(target_.c_str(), O_WRONLY | O_CREAT, 0600);
  {
    const RedirectedOutput redirected(file);
    write_file("-", [](std::ostream& out) { out << "to the pipe"; });
  }
  ::close(file);
  EXPECT_EQ(read_file(target_), "to the pipe");
}

TEST_F(WriteFile, SaysThatTheReaderOfAPipeIsGone) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  ::close(ends[0]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  const RedirectedOutput redirected(ends[1]);
  EXPECT_THAT([] { write_file("-", write_much); },
              (fails_with<ExportError>(ErrorCode::WriteFailed,
                                       "standard output: cannot be written: Broken pipe")));
  std::signal(SIGPIPE, before);
  ::close(ends[1]);
}

}  // namespace
}  // namespace relata
