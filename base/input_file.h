// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files as bytes or lines; gzip is recognised by its first bytes and unpacked on the way.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// Upper limit of what one read may bring into memory. Above it: InputError, LimitExceeded.
inline constexpr std::size_t kMaxFileBytes = std::size_t{1} << 30;

/// The whole file, unpacked. `-` is standard input.
/// Throws: InputError (FileNotFound, FileUnreadable, FileDamaged for broken gzip, LimitExceeded).
std::string read_file(const std::filesystem::path& path, std::size_t limit_bytes = kMaxFileBytes);

/// The lines of a file, without their ends, unpacked, one at a time: memory does not grow with the
/// file.
class LineReader {
 public:
  /// Throws: InputError. `-` is standard input.
  explicit LineReader(const std::filesystem::path& path, std::size_t limit_bytes = kMaxFileBytes);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  LineReader(LineReader&&) noexcept;
  LineReader& operator=(LineReader&&) noexcept;

  /// The next line; nothing at the end. Throws: InputError (FileDamaged, LimitExceeded for a longer
  /// line).
  std::optional<std::string> next();

  /// The bytes that come next, as many as are at hand (up to 64 KiB); none at the end. For telling
  /// what a file holds before reading it one way or the other, also where it can be read only once.
  /// Valid until: another function is called. Throws: InputError (FileDamaged).
  std::string_view peek();

  /// All bytes that `next` has not given, as they stand. Throws: as `next`, LimitExceeded for more
  /// bytes.
  std::string rest();

  /// Number of the line that `next` gave last, from 1.
  [[nodiscard]] std::size_t line_number() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace relata
