// SPDX-License-Identifier: Apache-2.0
#pragma once
// A store that appears whole or not at all.

#include <filesystem>

namespace relata {

/// A place beside a store's path where a new one can be made; `keep` puts it at the path. Without
/// `keep` nothing is left of it, and a store at the path stays as it was.
class NewStoreFile {
 public:
  /// Throws: StoreError when there is something else than a store at `path` (StoreForeign,
  /// StoreNewer), or another process writes to it or is making a new one (StoreBusy).
  explicit NewStoreFile(const std::filesystem::path& path);
  ~NewStoreFile();
  NewStoreFile(const NewStoreFile&) = delete;
  NewStoreFile& operator=(const NewStoreFile&) = delete;

  /// Where to make it: PATH.new.
  [[nodiscard]] const std::filesystem::path& path() const { return new_path_; }

  /// Requires: a store was made at `path()` and closed. Throws: StoreError, as the constructor and
  /// when the file cannot be renamed (StoreFailed).
  void keep();

 private:
  std::filesystem::path path_;
  std::filesystem::path new_path_;
  bool is_kept_ = false;
};

}  // namespace relata
