// SPDX-License-Identifier: Apache-2.0
#include "base/input_file.h"

#include "base/error.h"
#include "tests/support/error_matcher.h"
#include "tests/support/gzip_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace relata {
namespace {

using namespace std::string_view_literals;

std::string many_lines() {
  std::string text;
  for (int i = 0; i < 40'000; ++i) {
    text += std::to_string(i) + "\n";
  }
  return text;
}

class InputFile : public testing::Test {
 protected:
  /// Writes `bytes` into the file that the test reads; its name is the start of every message.
  const std::string& file_with(std::string_view bytes) {
    file_ = folder_.write("a.txt", bytes).string();
    return file_;
  }

  std::vector<std::string> lines_of(std::string_view bytes) {
    LineReader reader(file_with(bytes));
    std::vector<std::string> lines;
    while (auto line = reader.next()) {
      lines.push_back(*line);
    }
    return lines;
  }

  TemporaryFolder folder_;
  std::string file_;
};

using ReadFile = InputFile;

TEST_F(ReadFile, GivesTheBytesUnaltered) {
  const std::string_view bytes =
      "\xEF\xBB\xBF"
      "a\r\n\0\x80"sv;
  EXPECT_EQ(read_file(file_with(bytes)), bytes);
}

TEST_F(ReadFile, GivesNothingForAnEmptyFile) {
  EXPECT_EQ(read_file(file_with("")), "");
}

TEST_F(ReadFile, ReadsBeyondOneBuffer) {
  EXPECT_EQ(read_file(file_with(many_lines())), many_lines());
}

TEST_F(ReadFile, UnpacksGzipWhateverItsName) {
  EXPECT_EQ(read_file(file_with(gzip_bytes(many_lines()))), many_lines());
}

TEST_F(ReadFile, UnpacksEveryMemberOfAGzipFile) {
  EXPECT_EQ(read_file(file_with(gzip_bytes("one ") + gzip_bytes("two"))), "one two");
}

TEST_F(ReadFile, DoesNotTakeOneByteOfGzipsSignatureForGzip) {
  EXPECT_EQ(read_file(file_with("\x1F")), "\x1F");
}

TEST_F(ReadFile, NamesAFileThatIsMissing) {
  const std::string missing = (folder_.path() / "b.txt").string();
  EXPECT_THAT([&] { read_file(missing); },
              fails_with<InputError>(ErrorCode::FileNotFound, missing + ": no such file"));
}

TEST_F(ReadFile, RefusesAFolder) {
  const std::string folder = folder_.path().string();
  EXPECT_THAT(
      [&] { read_file(folder); },
      fails_with<InputError>(ErrorCode::FileUnreadable, folder + ": is a folder, not a file"));
}

TEST_F(ReadFile, SaysWhyAFileCannotBeOpened) {
  const std::string below_a_file = file_with("text") + "/b.txt";
  EXPECT_THAT([&] { read_file(below_a_file); },
              fails_with<InputError>(ErrorCode::FileUnreadable,
                                     below_a_file + ": cannot be read: Not a directory"));
}

TEST_F(ReadFile, NamesAFileWhoseGzipDataEndsTooEarly) {
  const std::string packed = gzip_bytes(many_lines());
  const std::string& file = file_with(packed.substr(0, packed.size() / 2));
  EXPECT_THAT(
      [&] { read_file(file); },
      fails_with<InputError>(ErrorCode::FileDamaged,
                             file + ": the gzip data ends too early; the file is incomplete"));
}

TEST_F(ReadFile, NamesAFileWhoseGzipDataIsDamaged) {
  std::string packed = gzip_bytes(many_lines());
  packed[packed.size() - 8] ^= 1;  // in the check sum
  const std::string& file = file_with(packed);
  EXPECT_THAT([&] { read_file(file); },
              fails_with<InputError>(ErrorCode::FileDamaged, file + ": the gzip data is damaged"));
}

TEST_F(ReadFile, AcceptsAFileOfExactlyTheLimit) {
  EXPECT_EQ(read_file(file_with("12345"), 5), "12345");
}

TEST_F(ReadFile, RefusesAFileAboveTheLimit) {
  const std::string& file = file_with("123456");
  EXPECT_THAT([&] { read_file(file, 5); },
              fails_with<InputError>(ErrorCode::LimitExceeded, file + ": has more than 5 bytes"));
}

TEST_F(ReadFile, MeasuresTheLimitOnWhatIsUnpacked) {
  const std::string& file = file_with(gzip_bytes(many_lines()));
  EXPECT_THAT(
      [&] { read_file(file, 200'000); },
      fails_with<InputError>(ErrorCode::LimitExceeded, file + ": has more than 200,000 bytes"));
}

/// Puts a file into the place of standard input for one test.
class StandardInput : public InputFile {
 protected:
  void read_from(std::string_view bytes) {
    const int file = open(file_with(bytes).c_str(), O_RDONLY);
    dup2(file, STDIN_FILENO);
    close(file);
  }

  ~StandardInput() override {
    dup2(saved_, STDIN_FILENO);
    close(saved_);
  }

 private:
  int saved_ = dup(STDIN_FILENO);
};

TEST_F(StandardInput, IsReadWhenThePathIsADash) {
  read_from("one\ntwo\n");
  EXPECT_EQ(read_file("-"), "one\ntwo\n");
}

TEST_F(StandardInput, IsUnpackedLikeAFile) {
  read_from(gzip_bytes("one\n"));
  EXPECT_EQ(LineReader("-").next(), "one");
}

TEST_F(StandardInput, StaysOpenBehindTheReader) {
  read_from("one\n");
  read_file("-");
  EXPECT_NE(fcntl(STDIN_FILENO, F_GETFD), -1);
}

TEST_F(StandardInput, IsNamedInMessages) {
  const std::string packed = gzip_bytes("one\n");
  read_from(packed.substr(0, packed.size() - 4));
  EXPECT_THAT([] { read_file("-"); },
              fails_with<InputError>(ErrorCode::FileDamaged,
                                     "standard input: the gzip data ends too "
                                     "early; the file is incomplete"));
}

TEST_F(InputFile, GivesLinesWithoutTheirEnds) {
  EXPECT_THAT(lines_of("one\ntwo\r\n\nlast"), testing::ElementsAre("one", "two", "", "last"));
}

TEST_F(InputFile, HasNoLineBehindTheLastLineEnd) {
  EXPECT_THAT(lines_of("one\n"), testing::ElementsAre("one"));
  EXPECT_THAT(lines_of("\n"), testing::ElementsAre(""));
}

TEST_F(InputFile, HasNoLinesWhenEmpty) {
  EXPECT_THAT(lines_of(""), testing::IsEmpty());
}

TEST_F(InputFile, KeepsACarriageReturnInsideALine) {
  EXPECT_THAT(lines_of("a\rb\n"), testing::ElementsAre("a\rb"));
}

TEST_F(InputFile, JoinsLinesAcrossBuffers) {
  const std::string half(50'000, 'x');
  EXPECT_THAT(lines_of(half + half + "\n" + half), testing::ElementsAre(half + half, half));
}

TEST_F(InputFile, UnpacksLines) {
  EXPECT_THAT(lines_of(gzip_bytes(many_lines())), testing::SizeIs(40'000));
}

TEST_F(InputFile, ShowsTheBytesThatComeNextWithoutTakingThem) {
  LineReader reader(file_with(gzip_bytes("one\r\ntwo\n")));
  EXPECT_EQ(reader.peek(), "one\r\ntwo\n");
  EXPECT_EQ(reader.next(), "one");
  EXPECT_EQ(reader.peek(), "two\n");
}

TEST_F(InputFile, ShowsNothingAtTheEnd) {
  LineReader reader(file_with(""));
  EXPECT_EQ(reader.peek(), "");
}

TEST_F(InputFile, GivesTheRestAsItStands) {
  LineReader reader(file_with("one\ntwo\r\n" + many_lines()));
  reader.next();
  EXPECT_EQ(reader.rest(), "two\r\n" + many_lines());
  EXPECT_EQ(reader.rest(), "");
}

TEST_F(InputFile, NumbersLinesFromOne) {
  LineReader reader(file_with("one\ntwo\n"));
  reader.next();
  EXPECT_EQ(reader.line_number(), 1U);
  reader.next();
  EXPECT_EQ(reader.line_number(), 2U);
  reader.next();
  EXPECT_EQ(reader.line_number(), 2U);
}

TEST_F(InputFile, NamesTheLineThatIsTooLong) {
  const std::string& file = file_with("12345\n123456\n");
  LineReader reader(file, 5);
  EXPECT_EQ(reader.next(), "12345");
  EXPECT_THAT([&] { reader.next(); },
              fails_with<InputError>(ErrorCode::LimitExceeded,
                                     file + ":2: the line has more than 5 bytes"));
}

TEST_F(InputFile, GivesTheLinesBeforeADamagedPlace) {
  const std::string packed = gzip_bytes("one\ntwo\n");
  const std::string& file = file_with(packed.substr(0, packed.size() - 4));
  LineReader reader(file);
  EXPECT_EQ(reader.next(), "one");
  EXPECT_EQ(reader.next(), "two");
  EXPECT_THAT(
      [&] { reader.next(); },
      fails_with<InputError>(ErrorCode::FileDamaged,
                             file + ": the gzip data ends too early; the file is incomplete"));
}

TEST_F(InputFile, GoesOnAfterTheReaderIsMoved) {
  LineReader first(file_with("one\ntwo\n"));
  first.next();
  LineReader second = std::move(first);
  EXPECT_EQ(second.next(), "two");
}

}  // namespace
}  // namespace relata
