// SPDX-License-Identifier: Apache-2.0
#include "base/mapped_file.h"

#include "tests/support/error_matcher.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <utility>

namespace relata {
namespace {

TEST(MappedFile, ShowsTheBytesOfTheFile) {
  const TemporaryFolder folder;
  const MappedFile file(folder.write("some.bin", std::string_view("a\0b", 3)));
  EXPECT_EQ(file.bytes(), std::string_view("a\0b", 3));
}

TEST(MappedFile, ShowsNoBytesOfAnEmptyFile) {
  const TemporaryFolder folder;
  EXPECT_TRUE(MappedFile(folder.write("empty.bin", "")).bytes().empty());
}

TEST(MappedFile, StaysMappedWhenItIsMoved) {
  const TemporaryFolder folder;
  MappedFile first(folder.write("first.bin", "first"));
  MappedFile second(folder.write("second.bin", "second"));
  second = std::move(first);
  const MappedFile third(std::move(second));
  EXPECT_EQ(third.bytes(), "first");
}

TEST(MappedFile, NamesAFileThatIsNotThere) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "none.bin";
  EXPECT_THAT([&] { MappedFile file(path); },
              (fails_with<InputError>(ErrorCode::FileNotFound, path.string() + ": no such file")));
}

TEST(MappedFile, RefusesAFolder) {
  const TemporaryFolder folder;
  EXPECT_THAT([&] { MappedFile file(folder.path()); },
              (fails_with<InputError>(ErrorCode::FileUnreadable,
                                      folder.path().string() + ": Is a directory")));
}

}  // namespace
}  // namespace relata
