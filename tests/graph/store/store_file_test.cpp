// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_file.h"

#include "graph/store/schema.h"
#include "tests/graph/store/sample_store.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace relata {
namespace {

class StoreFileTest : public StoreTest {
 protected:
  [[nodiscard]] std::string name() const { return path().string(); }

  /// A store whose header was changed by a statement of SQL.
  void make_altered(const std::string& sql) const {
    StoreFile::create(path());
    SQLite::Database(name(), SQLite::OPEN_READWRITE).exec(sql);
  }

  [[nodiscard]] auto opening(OpenMode mode = OpenMode::Read) const {
    return [this, mode] { const StoreFile file(path(), mode); };
  }
};

TEST_F(StoreFileTest, IsMadeAsOneFile) {
  StoreFile::create(path());
  EXPECT_THAT(file_names(), testing::ElementsAre("graph.relata"));
}

TEST_F(StoreFileTest, IsNotMadeOverAnotherFile) {
  const auto notes = write_file("notes.txt", "mine");
  EXPECT_THAT([&] { StoreFile::create(notes); },
              fails_with<StoreError>(ErrorCode::StoreFailed,
                                     notes.string() + ": cannot be made: File exists"));
  EXPECT_EQ(std::filesystem::file_size(notes), 4U);
}

TEST_F(StoreFileTest, IsNotMadeInAFolderThatIsMissing) {
  const auto nowhere = other_path("missing/graph.relata");
  EXPECT_THAT(
      [&] { StoreFile::create(nowhere); },
      fails_with<StoreError>(ErrorCode::StoreFailed,
                             nowhere.string() + ": cannot be made: No such file or directory"));
}

TEST_F(StoreFileTest, ThatIsMissingIsNamed) {
  EXPECT_THAT(opening(), fails_with<StoreError>(ErrorCode::StoreMissing,
                                                name() + ": no such store; build one first"));
  EXPECT_THAT(file_names(), testing::IsEmpty());
}

TEST_F(StoreFileTest, ThatIsAFolderIsRefused) {
  std::filesystem::create_directory(path());
  EXPECT_THAT(opening(),
              fails_with<StoreError>(ErrorCode::StoreFailed,
                                     name() + ": cannot be used (unable to open database file)"));
}

TEST_F(StoreFileTest, ThatIsTextIsForeign) {
  const std::string text = write_file("a.txt", std::string(5'000, 'x')).string();
  EXPECT_THAT(
      [&] { StoreFile(text, OpenMode::Read); },
      fails_with<StoreError>(ErrorCode::StoreForeign, text + ": is damaged or no Relata store"));
}

TEST_F(StoreFileTest, ThatIsEmptyIsForeign) {
  const std::string empty = write_file("empty", "").string();
  EXPECT_THAT(
      [&] { StoreFile(empty, OpenMode::Read); },
      fails_with<StoreError>(ErrorCode::StoreForeign, empty + ": is damaged or no Relata store"));
}

TEST_F(StoreFileTest, OfAnotherProgramIsForeign) {
  make_altered("PRAGMA application_id = 7");
  EXPECT_THAT(opening(), fails_with<StoreError>(ErrorCode::StoreForeign,
                                                name() + ": is damaged or no Relata store"));
}

TEST_F(StoreFileTest, OfANewerFormatIsRefused) {
  make_altered("PRAGMA user_version = 2");
  EXPECT_THAT(opening(), fails_with<StoreError>(
                             ErrorCode::StoreNewer,
                             name() + ": was written by a newer Relata (store format 2; this one "
                                      "reads up to 1); use that one"));
}

TEST_F(StoreFileTest, CutShortIsDamaged) {
  StoreFile::create(path());
  std::filesystem::resize_file(path(), std::filesystem::file_size(path()) / 2);
  EXPECT_THAT(opening(),
              fails_with<StoreError>(
                  ErrorCode::StoreFailed,
                  name() + ": is damaged (database disk image is malformed); build it again"));
}

TEST_F(StoreFileTest, ThatLacksItsLastByteIsDamaged) {
  StoreFile::create(path());
  std::filesystem::resize_file(path(), std::filesystem::file_size(path()) - 1);
  EXPECT_THAT(opening(), fails_with<StoreError>(
                             ErrorCode::StoreFailed,
                             name() + ": is damaged (the end of the file is missing); build it "
                                      "again"));
}

TEST_F(StoreFileTest, CutWithinItsHeaderIsForeign) {
  StoreFile::create(path());
  std::filesystem::resize_file(path(), 50);
  EXPECT_THAT(opening(), fails_with<StoreError>(ErrorCode::StoreForeign,
                                                name() + ": is damaged or no Relata store"));
}

TEST_F(StoreFileTest, ThatAnotherProcessWritesIsBusyForAWriter) {
  StoreFile::create(path());
  SQLite::Database other(name(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  EXPECT_THAT(
      opening(OpenMode::Write),
      fails_with<StoreError>(ErrorCode::StoreBusy,
                             name() + ": is in use by another process; try again when that is "
                                      "done"));
}

TEST_F(StoreFileTest, ThatAnotherProcessWritesCanBeRead) {
  StoreFile::create(path());
  SQLite::Database other(name(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE; DELETE FROM statistics");
  EXPECT_NO_THROW(opening()());
}

TEST_F(StoreFileTest, WhoseNameLooksLikeAnAddressIsAFile) {
  const auto previous = std::filesystem::current_path();
  std::filesystem::current_path(path().parent_path());
  StoreFile::create("file:graph?mode=memory");
  std::filesystem::current_path(previous);
  EXPECT_THAT(file_names(), testing::ElementsAre("file:graph?mode=memory"));
}

TEST_F(StoreFileTest, OpenedForReadingRefusesToWrite) {
  StoreFile::create(path());
  StoreFile file(path(), OpenMode::Read);
  EXPECT_THAT(
      [&] { file.guarded([](StoreFile& open) { open.database().exec("DELETE FROM entities"); }); },
      fails_with<StoreError>(ErrorCode::StoreFailed,
                             name() + ": cannot be written (attempt to write a readonly "
                                      "database); it is as it was before"));
}

TEST_F(StoreFileTest, ThatMayNotBeWrittenIsRefusedToAWriterAtOnce) {
  StoreFile::create(path());
  std::filesystem::permissions(path(), std::filesystem::perms::owner_read);
  if (access(path().c_str(), W_OK) == 0) {
    GTEST_SKIP() << "this user may write everything";
  }
  EXPECT_THAT(opening(OpenMode::Write),
              fails_with<StoreError>(ErrorCode::StoreFailed,
                                     name() + ": cannot be written: the file is read-only"));
}

TEST_F(StoreFileTest, ShowsOneStateDuringASnapshot) {
  StoreFile::create(path());
  StoreFile reader(path(), OpenMode::Read);
  const Snapshot snapshot(reader);
  ASSERT_EQ(reader.database().execAndGet("SELECT count(*) FROM statistics").getInt(), 0);
  SQLite::Database writer(name(), SQLite::OPEN_READWRITE);
  EXPECT_THROW(writer.exec("INSERT INTO statistics VALUES ('documents', '', 1)"),
               SQLite::Exception);
  EXPECT_EQ(reader.database().execAndGet("SELECT count(*) FROM statistics").getInt(), 0);
}

TEST_F(StoreFileTest, NeedsNoSnapshotWithinASnapshot) {
  StoreFile::create(path());
  StoreFile file(path(), OpenMode::Read);
  const Snapshot outer(file);
  EXPECT_NO_THROW(const Snapshot inner(file));
}

TEST_F(StoreFileTest, KeepsNothingOfATransactionThatIsNotCommitted) {
  StoreFile::create(path());
  StoreFile file(path(), OpenMode::Write);
  {
    const WriteTransaction transaction(file.database());
    file.database().exec("INSERT INTO statistics VALUES ('documents', '', 1)");
  }
  EXPECT_EQ(file.database().execAndGet("SELECT count(*) FROM statistics").getInt(), 0);
}

TEST_F(StoreFileTest, KeepsACommittedTransaction) {
  StoreFile::create(path());
  StoreFile file(path(), OpenMode::Write);
  WriteTransaction transaction(file.database());
  file.database().exec("INSERT INTO statistics VALUES ('documents', '', 1)");
  transaction.commit();
  EXPECT_EQ(StoreFile(path(), OpenMode::Read)
                .database()
                .execAndGet("SELECT count(*) FROM statistics")
                .getInt(),
            1);
}

}  // namespace
}  // namespace relata
