// SPDX-License-Identifier: Apache-2.0
#include "pipeline/input_list.h"

#include "base/error.h"
#include "tests/pipeline/pipeline_fixture.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class InputListTest : public PipelineTest {
 protected:
  std::vector<std::string> ids_below(const std::string& folder) {
    std::vector<std::string> ids;
    for (const InputFile& file : inputs({folder})) {
      ids.push_back(file.document_id);
    }
    return ids;
  }
};

TEST_F(InputListTest, NamesTheDocumentOfAFileByItsName) {
  const std::string file = write("news/a.txt", "");
  EXPECT_THAT(
      list_inputs({file}),
      ElementsAre(InputFile{.path = file, .document_id = "a.txt", .format = InputFormat::Text}));
}

TEST_F(InputListTest, NamesTheDocumentsOfAFolderByTheirPathBelowIt) {
  write("news/2020/b.txt", "");
  EXPECT_THAT(inputs({"news"}), ElementsAre(InputFile{.path = path("news") / "2020" / "b.txt",
                                                      .document_id = "2020/b.txt",
                                                      .format = InputFormat::Text}));
}

TEST_F(InputListTest, NamesTheSameWithASlashBehindTheFolder) {
  write("news/a.txt", "");
  EXPECT_THAT(ids_below("news/"), ElementsAre("a.txt"));
}

TEST_F(InputListTest, SortsAFolderByBytes) {
  write("news/b/a.txt", "");
  write("news/b.txt", "");
  write("news/B.txt", "");
  write("news/\u00E4.txt", "");
  EXPECT_THAT(ids_below("news"), ElementsAre("B.txt", "b.txt", "b/a.txt", "\u00E4.txt"));
}

TEST_F(InputListTest, KeepsTheOrderOfThePaths) {
  write("b.txt", "");
  write("a.txt", "");
  EXPECT_THAT(inputs({"b.txt", "a.txt"}),
              ElementsAre(testing::Field(&InputFile::document_id, "b.txt"),
                          testing::Field(&InputFile::document_id, "a.txt")));
}

TEST_F(InputListTest, PassesOverOtherEndingsInAFolder) {
  write("news/a.pdf", "");
  write("news/README", "");
  EXPECT_THAT(ids_below("news"), IsEmpty());
}

TEST_F(InputListTest, PassesOverHiddenFilesAndFolders) {
  write("news/.a.txt", "");
  write("news/.git/b.txt", "");
  EXPECT_THAT(ids_below("news"), IsEmpty());
}

TEST_F(InputListTest, WalksAFolderThatIsHiddenItself) {
  write(".news/a.txt", "");
  EXPECT_THAT(ids_below(".news"), ElementsAre("a.txt"));
}

TEST_F(InputListTest, DoesNotFollowLinksToFolders) {
  write("news/a.txt", "");
  std::filesystem::create_directory_symlink(path("news"), path("news/again"));
  EXPECT_THAT(ids_below("news"), ElementsAre("a.txt"));
}

TEST_F(InputListTest, FollowsALinkThatIsGivenItself) {
  write("news/a.txt", "");
  std::filesystem::create_directory_symlink(path("news"), path("link"));
  EXPECT_THAT(ids_below("link"), ElementsAre("a.txt"));
}

TEST_F(InputListTest, FollowsLinksToFiles) {
  const std::string file = write("a.txt", "");
  std::filesystem::create_directory(path("news"));
  std::filesystem::create_symlink(file, path("news/b.txt"));
  EXPECT_THAT(ids_below("news"), ElementsAre("b.txt"));
}

TEST_F(InputListTest, KeepsALinkThatLeadsNowhere) {
  std::filesystem::create_directory(path("news"));
  std::filesystem::create_symlink(path("missing.txt"), path("news/b.txt"));
  EXPECT_THAT(ids_below("news"), ElementsAre("b.txt"));
}

TEST_F(InputListTest, KeepsAFileThatIsMissing) {
  EXPECT_THAT(list_inputs({"missing.txt"}), ElementsAre(InputFile{.path = "missing.txt",
                                                                  .document_id = "missing.txt",
                                                                  .format = InputFormat::Text}));
}

TEST_F(InputListTest, HasNoIdForStandardInput) {
  EXPECT_THAT(list_inputs({"-"}), ElementsAre(InputFile{.path = "-", .document_id = ""}));
}

TEST_F(InputListTest, ReplacesBytesOfANameThatAreNoText) {
  EXPECT_THAT(list_inputs({"a\xFF.txt"}),
              ElementsAre(testing::Field(&InputFile::document_id, "a\uFFFD.txt")));
}

TEST_F(InputListTest, TakesAFormatForAllWhenOneIsGiven) {
  EXPECT_THAT(list_inputs({"a.txt", "-"}, {.format = InputFormat::Html}),
              testing::Each(testing::Field(&InputFile::format, InputFormat::Html)));
}

struct EndingCase {
  std::string name;
  InputFormat format;
};

class InputEnding : public testing::TestWithParam<EndingCase> {};

TEST_P(InputEnding, TellsTheFormat) {
  EXPECT_EQ(list_inputs({GetParam().name}).front().format, GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(
    Names, InputEnding,
    testing::Values(EndingCase{"a.txt", InputFormat::Text}, EndingCase{"a.text", InputFormat::Text},
                    EndingCase{"a.html", InputFormat::Html}, EndingCase{"a.htm", InputFormat::Html},
                    EndingCase{"a.jsonl", InputFormat::JsonLines},
                    EndingCase{"a.ndjson", InputFormat::JsonLines},
                    EndingCase{"a.jsonl.gz", InputFormat::JsonLines},
                    EndingCase{"a.TXT.GZ", InputFormat::Text},
                    EndingCase{"a.gz", InputFormat::Auto}, EndingCase{"a.json", InputFormat::Auto},
                    EndingCase{"txt", InputFormat::Auto}));

class PathList : public PipelineTest {};

TEST_F(PathList, HasAPathALine) {
  EXPECT_THAT(read_path_list(write("list", "a.txt\n\nnews/b c.txt\r\nlast")),
              ElementsAre("a.txt", "news/b c.txt", "last"));
}

TEST_F(PathList, PartedByZeroBytesMayHoldAnyName) {
  EXPECT_THAT(read_path_list(write("list", std::string_view("a\nb\r\0c\0", 7)), '\0'),
              ElementsAre("a\nb\r", "c"));
}

TEST_F(PathList, MayBeEmpty) {
  EXPECT_THAT(read_path_list(write("list", "")), IsEmpty());
}

TEST_F(PathList, ThatIsMissingIsNamed) {
  const std::string missing = path("list").string();
  EXPECT_THAT([&] { read_path_list(missing); },
              fails_with<InputError>(ErrorCode::FileNotFound, missing + ": no such file"));
}

}  // namespace
}  // namespace relata
