// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writes sectioned files, for tests of what reads them. models/train has the writer of real ones.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relata {

/// Bytes at a cache line, as a mapped file has them.
class AlignedBytes {
 public:
  explicit AlignedBytes(std::string_view bytes);

  /// Valid until: this object ends.
  [[nodiscard]] std::string_view view() const {
    return {reinterpret_cast<const char*>(blocks_.data()), size_bytes_};
  }

 private:
  struct alignas(64) Block {
    char bytes[64];
  };

  std::vector<Block> blocks_;
  std::size_t size_bytes_;
};

using NamedSections = std::vector<std::pair<std::string, std::string>>;

/// The sections in their order behind a header, with the right size and checksum.
std::string sectioned_bytes(const NamedSections& sections);

/// Where the section's entry begins in the table of such a file.
std::size_t entry_offset(std::size_t index);

/// The same bytes with the size and the checksum that they should have: so that damage elsewhere is
/// not noticed by these. Bytes that are too short for a header stay as they are.
std::string with_mended_header(std::string bytes);

}  // namespace relata
