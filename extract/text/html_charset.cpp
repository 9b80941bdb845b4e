// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_charset.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace relata {
namespace {

/// Bytes 0x80 to 0x9F of windows-1252 (Encoding Standard, index-windows-1252). All others are their
/// own code points.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string decode_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    const bool is_in_table = 0x80 <= value && value < 0x80 + kWindows1252.size();
    append_code_point(text, is_in_table ? kWindows1252.at(value - 0x80U) : value);
  }
  return text;
}

bool has_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with("\xFF\xFE");
}

std::string to_ascii_lower(std::string_view bytes) {
  std::string lower(bytes);
  std::ranges::transform(lower, lower.begin(), [](char byte) {
    return 'A' <= byte && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  });
  return lower;
}

/// The value of `name` in a tag: charset=utf-8, charset = "utf-8",
/// content="text/html;charset=utf-8".
std::string_view find_value(std::string_view tag, std::string_view name) {
  const std::size_t found = tag.find(name);
  if (found == std::string_view::npos) {
    return {};
  }
  tag.remove_prefix(found + name.size());
  const std::size_t begin = tag.find_first_not_of("= \t\r\n\"'");
  if (tag.empty() || tag.substr(0, begin).find('=') == std::string_view::npos) {
    return {};
  }
  tag.remove_prefix(std::min(begin, tag.size()));
  return tag.substr(0, tag.find_first_of(" \t\r\n\"';/>?"));
}

/// The character set that a meta tag or XML declaration among the first bytes names, in lower case.
std::string declared_charset(std::string_view bytes) {
  constexpr std::size_t kSearchedBytes = 4096;  // the standard says 1024; real pages need more
  const std::string head = to_ascii_lower(bytes.substr(0, kSearchedBytes));
  for (std::size_t begin = head.find('<'); begin != std::string::npos;
       begin = head.find('<', begin + 1)) {
    const std::string_view tag =
        std::string_view(head).substr(begin, head.find('>', begin) - begin);
    std::string_view charset;
    if (tag.starts_with("<meta")) {
      charset = find_value(tag, "charset");
    } else if (tag.starts_with("<?xml")) {
      charset = find_value(tag, "encoding");
    }
    if (!charset.empty()) {
      return std::string(charset);
    }
  }
  return {};
}

bool means_windows_1252(std::string_view charset) {
  constexpr std::array<std::string_view, 9> kLabels = {"ascii",     "cp1252",       "iso-8859-1",
                                                       "iso8859-1", "iso_8859-1",   "latin1",
                                                       "us-ascii",  "windows-1252", "x-cp1252"};
  return std::ranges::find(kLabels, charset) != kLabels.end();
}

}  // namespace

std::string decode_page(std::string_view bytes) {
  if (!has_byte_order_mark(bytes) && means_windows_1252(declared_charset(bytes))) {
    return clean_text(decode_windows_1252(bytes));
  }
  return clean_text(bytes);
}

}  // namespace relata
