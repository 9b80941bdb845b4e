// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/word_form.h"

#include "base/utf8.h"
#include "extract/tokenize/character_class.h"

#include <algorithm>

namespace relata {

namespace {

enum Shape : std::uint8_t {
  kLower = 1,
  kTitle,
  kUpper,
  kInitial,
  kInitialWithStop,
  kAbbreviated,
  kDigits,
  kDigitsAndLetters,
  kAddress,
  kOtherLetter,
  kFirstSign = 32,      // one ASCII sign: its code above this
  kFirstRun = 96,       // several signs
  kFirstUnicode = 160,  // other signs, by their last bits
};

std::uint8_t sign_shape(std::string_view token) {
  const DecodedCodePoint first = decode_code_point(token, 0);
  if (first.value >= 0x80) {
    return static_cast<std::uint8_t>(kFirstUnicode + (first.value & 0x3FU));
  }
  const std::uint8_t begin = token.size() == 1 ? kFirstSign : kFirstRun;
  return static_cast<std::uint8_t>(begin + (first.value & 0x3FU));
}

constexpr std::string_view kEllipsisSign = "\u2026";

bool is_address(std::string_view token) {
  return token.find("://") != std::string_view::npos || token.find('@') != std::string_view::npos ||
         token.starts_with("www.");
}

std::uint8_t letter_shape(std::string_view token) {
  const DecodedCodePoint first = decode_code_point(token, 0);
  if (token.size() > 1 && token.ends_with('.')) {
    return token.size() == first.size_bytes + 1 ? kInitialWithStop : kAbbreviated;
  }
  if (is_lower(first.value)) {
    return kLower;
  }
  if (!is_upper(first.value)) {
    return kOtherLetter;
  }
  if (token.size() == first.size_bytes) {
    return kInitial;
  }
  return std::ranges::any_of(token, is_ascii_lower) ? kTitle : kUpper;
}

}  // namespace

std::uint8_t word_shape(std::string_view token) {
  if (token == kEllipsisSign) {
    return word_shape("...");
  }
  if (is_address(token)) {
    return kAddress;
  }
  const CharacterAt first = character_at(token, 0);
  if (first.kind == CharacterAt::Class::Digit) {
    return std::ranges::any_of(token, is_ascii_letter) ? kDigitsAndLetters : kDigits;
  }
  return first.kind == CharacterAt::Class::Letter ? letter_shape(token) : sign_shape(token);
}

std::uint32_t word_norm(std::string_view token) {
  if (token == kEllipsisSign) {
    return word_norm("...");
  }
  std::uint32_t hash = 2'166'136'261U;  // FNV-1a
  for (const char c : token) {
    const char lower = is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    const char norm = is_ascii_digit(c) ? '0' : lower;
    hash = (hash ^ static_cast<unsigned char>(norm)) * 16'777'619U;
  }
  return hash;
}

}  // namespace relata
