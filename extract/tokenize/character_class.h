// SPDX-License-Identifier: Apache-2.0
#pragma once
// What kind of character stands at a place of the text: ASCII by comparison, the rest by Unicode.

#include "base/utf8.h"

#include <cstddef>
#include <string_view>

namespace relata {

constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c);
}

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

/// A character's part in splitting, and its length.
struct CharacterAt {
  enum class Class { Space, Letter, Digit, Apostrophe, Sign };

  Class kind = Class::Sign;
  std::size_t size_bytes = 1;

  [[nodiscard]] bool is_word() const { return kind == Class::Letter || kind == Class::Digit; }
};

/// Requires: offset < text.size(), at a code point's begin. A combining mark or joiner counts as a
/// letter, so that a decomposed name stays whole.
CharacterAt character_at(std::string_view text, std::size_t offset);

}  // namespace relata
