// SPDX-License-Identifier: Apache-2.0
#include "pipeline/new_store_file.h"

#include "base/error.h"
#include "graph/store/graph_store.h"

#include <system_error>

namespace relata {

namespace {

namespace fs = std::filesystem;

/// What a killed writer left of a change beside a store is undone by opening it. Were it still
/// there when a new store takes the old one's name, SQLite would undo it in the new one.
void settle_store(const fs::path& path) {
  std::error_code ignored;
  if (fs::exists(path, ignored)) {
    GraphStore::open(path, OpenMode::Write);
  }
}

/// SQLite keeps the old content of changed pages here until the commit.
fs::path journal_of(const fs::path& path) {
  return path.string() + "-journal";
}

void remove_store(const fs::path& path) {
  std::error_code ignored;
  fs::remove(path, ignored);
  fs::remove(journal_of(path), ignored);
}

/// Removes what a killed build left; that of a running one is locked.
void remove_abandoned(const fs::path& path) {
  try {
    settle_store(path);
  } catch (const StoreError& error) {
    if (error.code() == ErrorCode::StoreBusy) {
      throw;
    }
  }
  remove_store(path);
}

/// The file itself where the path is a link: that is what is replaced.
fs::path resolve_link(const fs::path& path) {
  std::error_code error;
  fs::path file = fs::canonical(path, error);
  return error ? path : file;
}

}  // namespace

NewStoreFile::NewStoreFile(const fs::path& path)
    : path_(resolve_link(path)), new_path_(path_.string() + ".new") {
  settle_store(path_);
  remove_abandoned(new_path_);
}

NewStoreFile::~NewStoreFile() {
  if (!is_kept_) {
    remove_store(new_path_);
  }
}

void NewStoreFile::keep() {
  settle_store(path_);
  std::error_code error;
  fs::rename(new_path_, path_, error);
  if (error) {
    throw StoreError(ErrorCode::StoreFailed,
                     path_.string() + ": cannot be written: " + error.message());
  }
  is_kept_ = true;
}

}  // namespace relata
