// SPDX-License-Identifier: Apache-2.0
#pragma once
// A file as memory: no copy, shared between processes, read from disk where it is touched.

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace relata {

/// One file, mapped read-only. Its writer must replace it by renaming: a file that is cut short
/// while it is mapped ends the process that reads it, as with every mapped file.
class MappedFile {
 public:
  /// Throws: InputError (FileNotFound, FileUnreadable).
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;

  /// Begins at a page border. Valid until: this object ends.
  [[nodiscard]] std::string_view bytes() const {
    return {static_cast<const char*>(begin_), size_bytes_};
  }

 private:
  void* begin_ = nullptr;  // null for an empty file, which cannot be mapped
  std::size_t size_bytes_ = 0;
};

}  // namespace relata
