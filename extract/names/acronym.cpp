// SPDX-License-Identifier: Apache-2.0
#include "extract/names/acronym.h"

#include "base/utf8.h"

#include <algorithm>
#include <string>

namespace relata {

namespace {

/// The letters of an acronym in lower case, without points.
std::string letters_of(std::string_view acronym) {
  std::string letters = to_lower(acronym);
  std::erase_if(letters, [](char c) { return c == '.' || c == ' '; });
  return letters;
}

/// The first letters of a name's words, in lower case; capitals alone, or all.
std::string initials_of(std::string_view name, bool with_small_words) {
  std::string initials;
  bool is_word_begin = true;
  for (std::size_t at = 0; at < name.size();) {
    const DecodedCodePoint character = decode_code_point(name, at);
    const bool is_part = is_letter(character.value) || is_digit(character.value);
    if (is_part && is_word_begin && (with_small_words || is_upper(character.value))) {
      initials += to_lower(name.substr(at, character.size_bytes));
    }
    const bool is_apostrophe = character.value == '\'' || character.value == 0x2019;
    is_word_begin = !is_part && !is_apostrophe;
    at += character.size_bytes;
  }
  return initials;
}

}  // namespace

bool is_acronym_of(std::string_view acronym, std::string_view name) {
  const std::string letters = letters_of(acronym);
  return count_code_points(letters) >= 2 &&
         (letters == initials_of(name, false) || letters == initials_of(name, true));
}

}  // namespace relata
