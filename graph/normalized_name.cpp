// SPDX-License-Identifier: Apache-2.0
#include "graph/normalized_name.h"

#include "base/utf8.h"

#include <cstddef>

namespace relata {

namespace {

constexpr std::size_t kMinAcronymLength = 2;
constexpr std::size_t kMaxAcronymLength = 8;
constexpr std::string_view kArticle = "the ";
constexpr std::string_view kPossessive = "'s";

/// The apostrophe or quotation mark of a typewriter for those of a printer.
char32_t straightened(char32_t value) {
  switch (value) {
    case U'\u2018':
    case U'\u2019':
    case U'\u201B':
    case U'\u02BC':
      return U'\'';
    case U'\u201C':
    case U'\u201D':
    case U'\u201F':
      return U'"';
    default:
      return value;
  }
}

/// Straight quotes, single spaces, none at the ends, no full stops.
std::string with_plain_signs(std::string_view text) {
  std::string plain;
  bool is_behind_space = false;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, i);
    i += point.size_bytes;
    if (is_space(point.value)) {
      is_behind_space = !plain.empty();
    } else if (point.value != U'.') {
      if (is_behind_space) {
        plain += ' ';
        is_behind_space = false;
      }
      append_code_point(plain, straightened(point.value));
    }
  }
  return plain;
}

std::string_view without_article_and_possessive(std::string_view name) {
  if (name.starts_with(kArticle)) {
    name.remove_prefix(kArticle.size());
  }
  if (name.ends_with(kPossessive)) {
    name.remove_suffix(kPossessive.size());
  }
  return name;
}

}  // namespace

std::string normalize_name(std::string_view name) {
  const std::string plain = with_plain_signs(fold_case(name));
  const std::string_view bare = without_article_and_possessive(plain);
  return bare.empty() ? std::string(name) : std::string(bare);
}

bool is_acronym(std::string_view name) {
  std::size_t length = 0;
  bool has_letter = false;
  for (std::size_t i = 0; i < name.size();) {
    const DecodedCodePoint point = decode_code_point(name, i);
    i += point.size_bytes;
    if (point.value == U'.' && length > 0) {
      continue;
    }
    if (!is_upper(point.value) && !is_digit(point.value)) {
      return false;
    }
    has_letter = has_letter || is_upper(point.value);
    ++length;
  }
  return has_letter && kMinAcronymLength <= length && length <= kMaxAcronymLength;
}

}  // namespace relata
