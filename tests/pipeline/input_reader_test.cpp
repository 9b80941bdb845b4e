// SPDX-License-Identifier: Apache-2.0
#include "pipeline/input_reader.h"

#include "tests/pipeline/pipeline_fixture.h"
#include "tests/support/gzip_bytes.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <unistd.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class InputReaderTest : public PipelineTest {
 protected:
  static std::vector<RawInput> read(std::vector<InputFile> files) {
    InputReader reader(std::move(files));
    std::vector<RawInput> items;
    while (auto item = reader.next()) {
      items.push_back(std::move(*item));
    }
    return items;
  }

  /// The one item of a file whose name says nothing of its format.
  RawInput read_unnamed(std::string_view bytes) {
    write("unnamed", bytes);
    return read(inputs({"unnamed"})).front();
  }
};

std::vector<std::string> bytes_of(const std::vector<RawInput>& items) {
  std::vector<std::string> bytes;
  for (const RawInput& item : items) {
    bytes.push_back(item.bytes);
  }
  return bytes;
}

TEST_F(InputReaderTest, GivesAFileWhole) {
  const std::string file = write("a.txt", "One.\r\nTwo.\n");
  const auto items = read(inputs({"a.txt"}));
  ASSERT_THAT(items, SizeIs(1));
  EXPECT_EQ(items[0].place, file);
  EXPECT_EQ(items[0].document_id, "a.txt");
  EXPECT_EQ(items[0].format, InputFormat::Text);
  EXPECT_EQ(items[0].bytes, "One.\r\nTwo.\n");
  EXPECT_EQ(items[0].failure, std::nullopt);
}

TEST_F(InputReaderTest, GivesAnEmptyFileToo) {
  write("a.txt", "");
  EXPECT_THAT(bytes_of(read(inputs({"a.txt"}))), ElementsAre(""));
}

TEST_F(InputReaderTest, GivesALineOfJsonLinesAtATime) {
  const std::string file = write("all.jsonl", "{\"a\":1}\n\n  \n{\"b\":2}\r\n");
  const auto items = read(inputs({"all.jsonl"}));
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[1].place, file + ":4");
  EXPECT_EQ(items[1].document_id, "all.jsonl:4");
  EXPECT_EQ(items[1].format, InputFormat::JsonLines);
  EXPECT_EQ(items[1].bytes, "{\"b\":2}");
}

TEST_F(InputReaderTest, HasNothingForJsonLinesWithoutLines) {
  write("all.jsonl", "\n\n");
  EXPECT_THAT(read(inputs({"all.jsonl"})), IsEmpty());
}

TEST_F(InputReaderTest, DropsAByteOrderMarkBeforeTheFirstLine) {
  write("all.jsonl", "\xEF\xBB\xBF{}\n\xEF\xBB\xBF");
  EXPECT_THAT(bytes_of(read(inputs({"all.jsonl"}))), ElementsAre("{}", "\xEF\xBB\xBF"));
}

TEST_F(InputReaderTest, UnpacksFiles) {
  write("a.txt.gz", gzip_bytes("Text."));
  write("b.jsonl.gz", gzip_bytes("{}\n{}\n"));
  EXPECT_THAT(bytes_of(read(inputs({"a.txt.gz", "b.jsonl.gz"}))), ElementsAre("Text.", "{}", "{}"));
}

TEST_F(InputReaderTest, GoesOnBehindAFileThatIsMissing) {
  write("b.txt", "Text.");
  const auto items = read(inputs({"a.txt", "b.txt"}));
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[0].place, path("a.txt").string());
  EXPECT_EQ(items[0].document_id, "a.txt");
  EXPECT_EQ(items[0].failure, (Failure{ErrorCode::FileNotFound, "no such file"}));
  EXPECT_EQ(items[1].bytes, "Text.");
}

TEST_F(InputReaderTest, GoesOnBehindJsonLinesThatAreDamaged) {
  const std::string packed = gzip_bytes("{}\n");
  const std::string file = write("a.jsonl.gz", packed.substr(0, packed.size() - 4));
  write("b.txt", "Text.");
  const auto items = read(inputs({"a.jsonl.gz", "b.txt"}));
  ASSERT_THAT(items, SizeIs(3));
  EXPECT_EQ(items[0].bytes, "{}");
  EXPECT_EQ(items[1].place, file + ":1");
  EXPECT_EQ(items[1].failure, (Failure{ErrorCode::FileDamaged,
                                       "the gzip data ends too early; the file is incomplete"}));
  EXPECT_EQ(items[2].bytes, "Text.");
}

TEST_F(InputReaderTest, HasNothingForNoFiles) {
  EXPECT_THAT(read({}), IsEmpty());
}

TEST_F(InputReaderTest, GoesOnAfterItIsMoved) {
  write("all.jsonl", "{}\n[]\n");
  InputReader first(inputs({"all.jsonl"}));
  first.next();
  InputReader second = std::move(first);
  EXPECT_EQ(second.next()->bytes, "[]");
}

struct BytesCase {
  std::string bytes;
  InputFormat format;
};

class InputBytes : public InputReaderTest, public testing::WithParamInterface<BytesCase> {};

TEST_P(InputBytes, TellTheFormatWhereTheNameDoesNot) {
  EXPECT_EQ(read_unnamed(GetParam().bytes).format, GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(Beginnings, InputBytes,
                         testing::Values(BytesCase{"{\"id\":1}", InputFormat::JsonLines},
                                         BytesCase{"\n\t {", InputFormat::JsonLines},
                                         BytesCase{"\xEF\xBB\xBF{", InputFormat::JsonLines},
                                         BytesCase{"<!DOCTYPE html><p>", InputFormat::Html},
                                         BytesCase{"<html>", InputFormat::Html},
                                         BytesCase{"", InputFormat::Text},
                                         BytesCase{" \n", InputFormat::Text},
                                         BytesCase{"News: {", InputFormat::Text}));

/// Gives the process another standard input for the length of a test.
class StandardInput : public InputReaderTest {
 protected:
  std::vector<RawInput> read_from(std::string_view bytes) {
    const std::string file = write("stdin", bytes);
    const int saved = dup(STDIN_FILENO);
    const int input = open(file.c_str(), O_RDONLY);
    dup2(input, STDIN_FILENO);
    auto items = read(list_inputs({"-"}));
    dup2(saved, STDIN_FILENO);
    close(input);
    close(saved);
    return items;
  }
};

TEST_F(StandardInput, HasItsOwnPlaceAndNoId) {
  const auto items = read_from("Text.\r\n");
  ASSERT_THAT(items, SizeIs(1));
  EXPECT_EQ(items[0].place, "standard input");
  EXPECT_EQ(items[0].document_id, "");
  EXPECT_EQ(items[0].bytes, "Text.\r\n");
}

TEST_F(StandardInput, IsReadByLinesWhenItBeginsWithABrace) {
  const auto items = read_from("{}\n{}\n");
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[1].place, "standard input:2");
  EXPECT_EQ(items[1].document_id, "");
}

}  // namespace
}  // namespace relata
