// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include "base/contract.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace relata {

namespace {

constexpr std::size_t kBlockBytes = 64;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

utf8proc_category_t category_of(char32_t value) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(value));
}

struct Free {
  void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

std::string map_text(std::string_view text, unsigned options) {
  utf8proc_uint8_t* mapped = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                             static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(mapped);
  expects(size >= 0, "the text is valid UTF-8");
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

}  // namespace

DecodedCodePoint decode_code_point(std::string_view text, std::size_t offset) {
  expects(offset < text.size(), "decode_code_point: the offset is inside the text");
  const auto* const begin = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset;
  if (*begin < 0x80) {
    return {.value = *begin, .size_bytes = 1};
  }
  utf8proc_int32_t value = 0;
  const utf8proc_ssize_t size =
      utf8proc_iterate(begin, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  expects(size > 0, "decode_code_point: the text is valid UTF-8");
  return {.value = static_cast<char32_t>(value), .size_bytes = static_cast<std::size_t>(size)};
}

bool is_valid_utf8(std::string_view text) {
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t value = 0;
    const utf8proc_ssize_t size =
        utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &value);
    if (size <= 0) {
      return false;
    }
    i += static_cast<std::size_t>(size);
  }
  return true;
}

void append_code_point(std::string& text, char32_t value) {
  expects(utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(value)),
          "append_code_point: a Unicode scalar value");
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t size =
      utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) {
    return std::string(text);
  }
  return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold_case(std::string_view text) {
  return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string to_lower(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, i);
    append_code_point(lower, to_lower(point.value));
    i += point.size_bytes;
  }
  return lower;
}

char32_t to_lower(char32_t value) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(value)));
}

bool is_letter(char32_t value) {
  const utf8proc_category_t category = category_of(value);
  return UTF8PROC_CATEGORY_LU <= category && category <= UTF8PROC_CATEGORY_LO;
}

bool is_upper(char32_t value) {
  return category_of(value) == UTF8PROC_CATEGORY_LU;
}

bool is_lower(char32_t value) {
  return category_of(value) == UTF8PROC_CATEGORY_LL;
}

bool is_digit(char32_t value) {
  return category_of(value) == UTF8PROC_CATEGORY_ND;
}

bool is_space(char32_t value) {
  if (value < 0x80) {
    return value == U' ' || (U'\t' <= value && value <= U'\r');
  }
  constexpr char32_t kNextLine = 0x85;  // a control character to its category
  const utf8proc_category_t category = category_of(value);
  return value == kNextLine ||
         (UTF8PROC_CATEGORY_ZS <= category && category <= UTF8PROC_CATEGORY_ZP);
}

bool starts_with_upper(std::string_view text) {
  if (text.empty()) {
    return false;
  }
  const utf8proc_category_t category = category_of(decode_code_point(text, 0).value);
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !is_continuation(c); }));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  std::size_t count = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += kBlockBytes) {
    code_points_before_block_.push_back(count);
    count += count_code_points(text.substr(begin, kBlockBytes));
  }
}

CodePointSpan CodePointIndex::to_code_points(ByteSpan span) const {
  return {.begin = to_code_points(span.begin), .end = to_code_points(span.end)};
}

std::size_t CodePointIndex::to_code_points(std::size_t byte) const {
  expects(byte <= text_.size(), "CodePointIndex: the position is inside the text");
  const std::size_t block = byte / kBlockBytes;
  const std::size_t begin = block * kBlockBytes;
  return code_points_before_block_[block] + count_code_points(text_.substr(begin, byte - begin));
}

}  // namespace relata
