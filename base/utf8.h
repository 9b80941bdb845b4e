// SPDX-License-Identifier: Apache-2.0
#pragma once
// UTF-8 and the few Unicode properties that reading names needs (by utf8proc).

#include "base/span.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// One code point and the number of bytes it takes.
struct DecodedCodePoint {
  char32_t value = 0;
  std::size_t size_bytes = 1;
};

/// The code point that begins at `offset`. Requires: offset < text.size(), valid UTF-8 (as from
/// `clean_text`).
DecodedCodePoint decode_code_point(std::string_view text, std::size_t offset);

bool is_valid_utf8(std::string_view text);

/// Requires: `value` is a Unicode scalar value.
void append_code_point(std::string& text, char32_t value);

/// A text as the rest of Relata wants it: no byte order mark, line ends as \n, each maximal invalid
/// sequence and each NUL as U+FFFD; otherwise unaltered. UTF-16 with a byte order mark is
/// converted.
std::string clean_text(std::string_view bytes);

/// Unicode normal form C. Requires: valid UTF-8.
std::string to_nfc(std::string_view text);

/// For comparing names: full case folding of the NFC form. Requires: valid UTF-8.
std::string fold_case(std::string_view text);

/// By the simple mapping, code point for code point.
std::string to_lower(std::string_view text);
char32_t to_lower(char32_t value);

bool is_letter(char32_t value);
bool is_upper(char32_t value);
bool is_lower(char32_t value);
/// A decimal digit of any script.
bool is_digit(char32_t value);
/// White space, line ends and no-break spaces.
bool is_space(char32_t value);

/// Whether the first code point is an upper-case or title-case letter. False for the empty text.
bool starts_with_upper(std::string_view text);

std::size_t count_code_points(std::string_view text);

/// Translates between byte offsets and code points of one text. Cost: one pass at construction,
/// then O(1) + at most 64 bytes a question.
class CodePointIndex {
 public:
  /// Requires: valid UTF-8. Valid until: `text`'s owner changes.
  explicit CodePointIndex(std::string_view text);

  /// Requires: span.end <= text.size() and both ends at code point borders.
  [[nodiscard]] CodePointSpan to_code_points(ByteSpan span) const;
  [[nodiscard]] std::size_t to_code_points(std::size_t byte) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> code_points_before_block_;  // of 64 bytes
};

}  // namespace relata
