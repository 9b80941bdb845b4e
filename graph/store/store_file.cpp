// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_file.h"

#include "graph/store/schema.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <system_error>

namespace relata {

namespace {

// A commit is the end of perhaps hours of work and waits for an export to end; a second writer gets
// its answer at once.
constexpr int kReadPatienceMs = 10'000;
constexpr int kWritePatienceMs = 1'000;
constexpr int kCommitPatienceMs = 60'000;

/// For its life, how long the connection waits for other processes.
class Patience {
 public:
  Patience(SQLite::Database& database, int timeout_ms) : database_(database) {
    database.setBusyTimeout(timeout_ms);
  }

  ~Patience() { sqlite3_busy_timeout(database_.getHandle(), kReadPatienceMs); }

  Patience(const Patience&) = delete;
  Patience& operator=(const Patience&) = delete;

 private:
  SQLite::Database& database_;
};

/// Absolute, because SQLite takes "file:…" and ":memory:" for something else.
std::string sqlite_name(const std::filesystem::path& path) {
  return std::filesystem::absolute(path).string();
}

/// Makes the file, or fails when there is one: SQLite itself would open that instead.
void claim_file(const std::filesystem::path& path) {
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  errno = 0;
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "wx"));
  if (file == nullptr) {
    throw StoreError(ErrorCode::StoreFailed,
                     path.string() + ": cannot be made: " + std::generic_category().message(errno));
  }
}

void write_schema(const std::filesystem::path& path) {
  SQLite::Database database(sqlite_name(path), SQLite::OPEN_READWRITE, kWritePatienceMs);
  WriteTransaction transaction(database);
  database.exec(kStoreSchema);
  database.exec("PRAGMA application_id = " + std::to_string(kStoreApplicationId));
  database.exec("PRAGMA user_version = " + std::to_string(kStoreFormat));
  transaction.commit();
}

const std::filesystem::path& expect_file(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    throw StoreError(ErrorCode::StoreMissing, path.string() + ": no such store; build one first");
  }
  return path;
}

/// Always opened for writing where the file allows it: only then can a reader roll back what a
/// killed writer left half done.
SQLite::Database open_database(const std::filesystem::path& path) {
  try {
    return {sqlite_name(expect_file(path)), SQLite::OPEN_READWRITE, kReadPatienceMs};
  } catch (const SQLite::Exception& error) {
    throw make_store_error(path, error);
  }
}

}  // namespace

void StoreFile::create(const std::filesystem::path& path) {
  claim_file(path);
  try {
    write_schema(path);
  } catch (const SQLite::Exception& error) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    throw make_store_error(path, error);
  }
}

StoreFile::StoreFile(const std::filesystem::path& path, OpenMode mode)
    : path_(path), mode_(mode), database_(open_database(path)) {
  guarded([](StoreFile& file) { file.check(); });
}

void StoreFile::check() {
  const int application_id = database_.execAndGet("PRAGMA application_id").getInt();
  const int format = database_.execAndGet("PRAGMA user_version").getInt();
  if (application_id != kStoreApplicationId || format < 1) {
    throw StoreError(ErrorCode::StoreForeign, path_.string() + ": is damaged or no Relata store");
  }
  if (format > kStoreFormat) {
    throw StoreError(ErrorCode::StoreNewer, path_.string() +
                                                ": was written by a newer Relata (store format " +
                                                std::to_string(format) + "; this one reads up to " +
                                                std::to_string(kStoreFormat) + "); use that one");
  }
  expect_whole();
  database_.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
  switch (mode_) {
    case OpenMode::Read:
      database_.exec("PRAGMA query_only = ON");
      return;
    case OpenMode::Write:
      expect_writable();
      return;
  }
}

/// SQLite takes a page that is there in part for a whole one.
void StoreFile::expect_whole() {
  const std::int64_t pages = database_.execAndGet("PRAGMA page_count").getInt64();
  const std::int64_t page_bytes = database_.execAndGet("PRAGMA page_size").getInt64();
  if (static_cast<std::int64_t>(std::filesystem::file_size(path_)) < pages * page_bytes) {
    throw make_damage("the end of the file is missing");
  }
}

/// Asks now, so that nobody works for hours on a change that cannot be kept.
void StoreFile::expect_writable() {
  if (sqlite3_db_readonly(database_.getHandle(), "main") != 0) {
    throw StoreError(ErrorCode::StoreFailed,
                     path_.string() + ": cannot be written: the file is read-only");
  }
  const WriteTransaction is_possible(database_);
}

void StoreFile::keep_changes_in_memory() {
  database_.exec("PRAGMA cache_spill = OFF");
}

Snapshot::Snapshot(StoreFile& file) {
  if (sqlite3_get_autocommit(file.database().getHandle()) != 0) {
    transaction_.emplace(file.database());
  }
}

WriteTransaction::WriteTransaction(SQLite::Database& database)
    : database_(database), transaction_(begin(database)) {}

SQLite::Transaction WriteTransaction::begin(SQLite::Database& database) {
  const Patience patience(database, kWritePatienceMs);
  return SQLite::Transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
}

void WriteTransaction::commit() {
  const Patience patience(database_, kCommitPatienceMs);
  transaction_.commit();
}

}  // namespace relata
