// SPDX-License-Identifier: Apache-2.0
#include "extract/text/white_space.h"

#include "base/utf8.h"

#include <cstddef>

namespace relata {
namespace {

std::string_view trim_begin(std::string_view text) {
  while (!text.empty()) {
    const DecodedCodePoint first = decode_code_point(text, 0);
    if (!is_space(first.value)) {
      break;
    }
    text.remove_prefix(first.size_bytes);
  }
  return text;
}

std::string_view trim_end(std::string_view text) {
  while (!text.empty()) {
    std::size_t last = text.size() - 1;
    while ((static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) {
      --last;  // a continuation byte
    }
    if (!is_space(decode_code_point(text, last).value)) {
      break;
    }
    text = text.substr(0, last);
  }
  return text;
}

}  // namespace

bool is_blank(std::string_view text) {
  return trim_begin(text).empty();
}

std::string_view trim(std::string_view text) {
  return trim_end(trim_begin(text));
}

std::string to_single_line(std::string_view text) {
  std::string line;
  bool is_space_due = false;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint code_point = decode_code_point(text, at);
    if (is_space(code_point.value)) {
      is_space_due = !line.empty();
    } else {
      line += is_space_due ? " " : "";
      line += text.substr(at, code_point.size_bytes);
      is_space_due = false;
    }
    at += code_point.size_bytes;
  }
  return line;
}

}  // namespace relata
