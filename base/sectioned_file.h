// SPDX-License-Identifier: Apache-2.0
#pragma once
// The container of a language model: named sections of bytes behind a checksum. docs/model_file.md
// is its format.

#include "base/mapped_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// The newest version of the format that this program reads.
inline constexpr std::uint32_t kSectionedFileVersion = 1;
/// Where sections begin: at multiples of a cache line, so that what they hold can be used in place.
inline constexpr std::size_t kSectionAlignment = 64;

/// The sections of a file, checked whole: once constructed, no section lies outside of the bytes or
/// over another, and every byte is what its writer wrote.
class SectionedBytes {
 public:
  /// `name` stands in messages. Requires: `bytes` begins at a multiple of 64. Throws: ModelError
  /// (ModelForeign, ModelNewer, FileDamaged). Valid until: the owner of `bytes` ends.
  SectionedBytes(std::string_view bytes, std::string name);

  /// Returns: nothing when there is no such section. Valid until: the owner of the bytes ends.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view section) const;

  /// As `find`. Throws: ModelError (FileDamaged) when there is no such section.
  [[nodiscard]] std::string_view section(std::string_view section) const;

  /// Throws: ModelError (FileDamaged), for a section that does not hold what it should.
  [[noreturn]] void refuse(std::string_view section, std::string_view why) const;

 private:
  std::string name_;
  std::map<std::string_view, std::string_view> sections_;
};

/// A sectioned file, mapped.
class SectionedFile {
 public:
  /// Throws: ModelError, also for a file that is not there (FileNotFound) or cannot be read
  /// (FileUnreadable).
  explicit SectionedFile(const std::filesystem::path& path);

  /// Valid until: this object ends.
  [[nodiscard]] const SectionedBytes& sections() const { return sections_; }

 private:
  MappedFile file_;
  SectionedBytes sections_;
};

}  // namespace relata
