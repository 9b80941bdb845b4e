// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_key.h"

#include <cstddef>

namespace relata {

namespace {

/// Walks over the bytes that count.
class KeyBytes {
 public:
  explicit KeyBytes(std::string_view text) : text_(text) { skip_signs(); }

  [[nodiscard]] bool is_at_end() const { return at_ >= text_.size(); }

  [[nodiscard]] unsigned char current() const { return byte(at_); }

  void next() {
    ++at_;
    skip_signs();
  }

 private:
  [[nodiscard]] unsigned char byte(std::size_t at) const {
    return static_cast<unsigned char>(text_[at]);
  }

  void skip_signs() {
    while (at_ < text_.size()) {
      const std::size_t size = sign_size();
      if (size == 0) {
        return;
      }
      at_ += size;
    }
  }

  /// Bytes of the sign that stands here; 0 for a letter or digit. Of the signs beyond ASCII those
  /// of the block General Punctuation count, where curly quotes and dashes are.
  [[nodiscard]] std::size_t sign_size() const {
    const unsigned char first = byte(at_);
    if (first < 0x80) {
      const bool is_letter = (first | 0x20U) >= 'a' && (first | 0x20U) <= 'z';
      const bool is_digit = first >= '0' && first <= '9';
      return is_letter || is_digit ? 0 : 1;
    }
    const bool is_punctuation =
        first == 0xE2 && at_ + 2 < text_.size() && (byte(at_ + 1) == 0x80 || byte(at_ + 1) == 0x81);
    return is_punctuation ? 3 : 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

void NameHash::append(std::string_view piece) {
  constexpr std::uint64_t kPrime = 0x100000001b3U;
  for (KeyBytes bytes(piece); !bytes.is_at_end(); bytes.next()) {
    value_ = (value_ ^ bytes.current()) * kPrime;
  }
}

std::uint64_t hash_name(std::string_view name) {
  NameHash hash;
  hash.append(name);
  return hash.value();
}

bool is_same_name(std::string_view a, std::string_view b) {
  KeyBytes left(a);
  KeyBytes right(b);
  while (!left.is_at_end() && !right.is_at_end()) {
    if (left.current() != right.current()) {
      return false;
    }
    left.next();
    right.next();
  }
  return left.is_at_end() && right.is_at_end();
}

}  // namespace relata
