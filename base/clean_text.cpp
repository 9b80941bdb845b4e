// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <algorithm>

namespace relata {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

enum class ByteOrder { Little, Big };

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

struct ByteRange {
  unsigned first;
  unsigned last;

  [[nodiscard]] bool contains(unsigned byte) const { return first <= byte && byte <= last; }
};

/// Bytes that a well-formed sequence has after its first byte; 0 for a byte that begins none.
std::size_t continuation_count(unsigned lead) {
  if (0xC2 <= lead && lead <= 0xDF) {
    return 1;
  }
  if (0xE0 <= lead && lead <= 0xEF) {
    return 2;
  }
  return 0xF0 <= lead && lead <= 0xF4 ? 3 : 0;
}

/// The second byte is narrower than the others where it would make an overlong form, a surrogate or
/// a value above U+10FFFF (The Unicode Standard, table 3-7).
ByteRange second_byte_range(unsigned lead) {
  switch (lead) {
    case 0xE0:
      return {.first = 0xA0, .last = 0xBF};
    case 0xED:
      return {.first = 0x80, .last = 0x9F};
    case 0xF0:
      return {.first = 0x90, .last = 0xBF};
    case 0xF4:
      return {.first = 0x80, .last = 0x8F};
    default:
      return {.first = 0x80, .last = 0xBF};
  }
}

struct Sequence {
  std::size_t size_bytes;
  bool is_valid;
};

/// The well-formed sequence at `begin`, or the maximal part of one, which becomes one U+FFFD (The
/// Unicode Standard, section 3.9, "substitution of maximal subparts").
Sequence sequence_at(std::string_view bytes, std::size_t begin) {
  const unsigned lead = byte_at(bytes, begin);
  const std::size_t wanted = continuation_count(lead);
  ByteRange allowed = second_byte_range(lead);
  std::size_t found = 0;
  while (found < wanted && begin + 1 + found < bytes.size() &&
         allowed.contains(byte_at(bytes, begin + 1 + found))) {
    ++found;
    allowed = {.first = 0x80, .last = 0xBF};
  }
  return {.size_bytes = 1 + found, .is_valid = wanted > 0 && found == wanted};
}

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return 0 < byte && byte < 0x80 && c != '\r';
}

/// Appends what one line end, NUL, sequence or broken sequence at `i` becomes, and gives its size.
std::size_t append_cleaned(std::string& text, std::string_view bytes, std::size_t i) {
  if (bytes[i] == '\r') {
    text += '\n';
    return bytes.substr(i).starts_with("\r\n") ? 2 : 1;
  }
  const Sequence sequence = sequence_at(bytes, i);
  text += sequence.is_valid ? bytes.substr(i, sequence.size_bytes) : kReplacement;
  return sequence.size_bytes;
}

std::string clean_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const auto plain_end =
        std::find_if_not(bytes.begin() + static_cast<std::ptrdiff_t>(i), bytes.end(), is_plain);
    const auto end = static_cast<std::size_t>(plain_end - bytes.begin());
    text += bytes.substr(i, end - i);
    i = end < bytes.size() ? end + append_cleaned(text, bytes, end) : end;
  }
  return text;
}

char32_t unit_at(std::string_view bytes, std::size_t i, ByteOrder order) {
  const unsigned first = byte_at(bytes, i);
  const unsigned second = byte_at(bytes, i + 1);
  return order == ByteOrder::Big ? (first << 8U | second) : (second << 8U | first);
}

bool is_high_surrogate(char32_t unit) {
  return 0xD800 <= unit && unit < 0xDC00;
}

bool is_low_surrogate(char32_t unit) {
  return 0xDC00 <= unit && unit < 0xE000;
}

std::string utf16_to_utf8(std::string_view bytes, ByteOrder order) {
  constexpr char32_t kReplacementValue = 0xFFFD;
  std::string text;
  std::size_t i = 0;
  while (i + 1 < bytes.size()) {
    const char32_t unit = unit_at(bytes, i, order);
    i += 2;
    const bool has_next = i + 1 < bytes.size();
    if (is_high_surrogate(unit) && has_next && is_low_surrogate(unit_at(bytes, i, order))) {
      append_code_point(text,
                        0x10000 + ((unit - 0xD800) << 10U) + unit_at(bytes, i, order) - 0xDC00);
      i += 2;
    } else {
      const bool is_alone = is_high_surrogate(unit) || is_low_surrogate(unit);
      append_code_point(text, is_alone ? kReplacementValue : unit);
    }
  }
  if (i < bytes.size()) {
    text += kReplacement;
  }
  return text;
}

}  // namespace

std::string clean_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) {
    return clean_utf8(utf16_to_utf8(bytes.substr(2), ByteOrder::Little));
  }
  if (bytes.starts_with("\xFE\xFF")) {
    return clean_utf8(utf16_to_utf8(bytes.substr(2), ByteOrder::Big));
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.remove_prefix(3);
  }
  return clean_utf8(bytes);
}

}  // namespace relata
