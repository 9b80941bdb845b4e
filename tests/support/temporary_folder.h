// SPDX-License-Identifier: Apache-2.0
#pragma once
// A folder for the files of one test, removed with all it holds when the test ends.

#include <filesystem>
#include <string_view>

namespace relata {

class TemporaryFolder {
 public:
  /// Throws: std::system_error when the system's folder for temporary files cannot be written.
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Writes a file, and the folders above it, below this one. Returns: its full path.
  [[nodiscard]] std::filesystem::path write(const std::filesystem::path& name,
                                            std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace relata
