// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/character_class.h"

namespace relata {

namespace {

using Class = CharacterAt::Class;

constexpr Class class_of_ascii(char c) {
  if (is_ascii_letter(c)) {
    return Class::Letter;
  }
  if (is_ascii_digit(c)) {
    return Class::Digit;
  }
  if (c == '\'') {
    return Class::Apostrophe;
  }
  return c == ' ' || (c >= '\t' && c <= '\r') ? Class::Space : Class::Sign;
}

constexpr bool is_joined_to_letters(char32_t value) {
  const bool is_combining_mark = value >= 0x0300 && value <= 0x036F;
  const bool is_joiner = value == 0x200C || value == 0x200D;
  return is_combining_mark || is_joiner;
}

Class class_of(char32_t value) {
  constexpr char32_t kRightSingleQuotationMark = 0x2019;
  if (value == kRightSingleQuotationMark) {
    return Class::Apostrophe;
  }
  if (is_letter(value) || is_joined_to_letters(value)) {
    return Class::Letter;
  }
  if (is_digit(value)) {
    return Class::Digit;
  }
  return is_space(value) ? Class::Space : Class::Sign;
}

}  // namespace

CharacterAt character_at(std::string_view text, std::size_t offset) {
  if (is_ascii(text[offset])) {
    return {class_of_ascii(text[offset]), 1};
  }
  const DecodedCodePoint decoded = decode_code_point(text, offset);
  return {class_of(decoded.value), decoded.size_bytes};
}

}  // namespace relata
