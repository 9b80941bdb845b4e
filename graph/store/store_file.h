// SPDX-License-Identifier: Apache-2.0
#pragma once
// The SQLite file of a store: made, opened, checked, locked.

#include "graph/store/graph_store.h"
#include "graph/store/statement_cache.h"
#include "graph/store/store_error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <filesystem>
#include <optional>
#include <string_view>

namespace relata {

/// One connection to one file that is known to be a Relata store.
class StoreFile {
 public:
  /// Makes a file with an empty store. Throws: StoreError (StoreFailed) when there is a file
  /// already or none can be made.
  static void create(const std::filesystem::path& path);

  /// Throws: StoreError, as `GraphStore::open`.
  StoreFile(const std::filesystem::path& path, OpenMode mode);

  [[nodiscard]] OpenMode mode() const { return mode_; }

  /// Lets other processes read until the commit of a change, at the price of memory for all changed
  /// pages. Without it SQLite writes them early and locks readers out.
  void keep_changes_in_memory();

  SQLite::Database& database() { return database_; }

  /// Requires: `sql` is a constant. Throws: SQLite::Exception.
  StatementCache::Lease statement(std::string_view sql) { return statements_.lend(database_, sql); }

  /// Runs `work`; what SQLite throws leaves as a StoreError that names the file.
  template <class Work>
  auto guarded(Work work) {
    try {
      return work(*this);
    } catch (const SQLite::Exception& error) {
      throw make_store_error(path_, error);
    }
  }

 private:
  void check();
  void expect_whole();
  void expect_writable();

  std::filesystem::path path_;
  OpenMode mode_;
  SQLite::Database database_;
  StatementCache statements_;  // behind the database: its statements must end first
};

/// While it lives, several reads see one state of the file. Inside another snapshot or a change it
/// does nothing: they see one state already.
class Snapshot {
 public:
  explicit Snapshot(StoreFile& file);

 private:
  std::optional<SQLite::Transaction> transaction_;
};

/// The right to write, from construction to `commit`; without that nothing has changed.
class WriteTransaction {
 public:
  /// Throws: SQLite::Exception (busy) when another process keeps the right for a second.
  explicit WriteTransaction(SQLite::Database& database);

  /// Waits for readers. Throws: SQLite::Exception; then nothing has changed.
  void commit();

 private:
  static SQLite::Transaction begin(SQLite::Database& database);

  SQLite::Database& database_;
  SQLite::Transaction transaction_;
};

}  // namespace relata
