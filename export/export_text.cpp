// SPDX-License-Identifier: Apache-2.0
#include "export/export_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace relata {
namespace {

/// Below it, every code point is its own normal form C and takes no mark.
constexpr char32_t kFirstCombiningMark = U'\x300';

bool is_printable_ascii(char sign) {
  return sign >= ' ' && sign <= '~';
}

bool is_break(char32_t value) {
  return (value >= U'\t' && value <= U'\r') || value == U'\x85' || value == U'\x2028' ||
         value == U'\x2029';
}

/// What XML 1.0 forbids, and what it only discourages: the control characters of both ranges.
bool is_dropped(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value <= 0x9F) || value == 0xFFFE || value == 0xFFFF;
}

}  // namespace

std::string to_export_text(std::string_view text) {
  if (std::ranges::all_of(text, is_printable_ascii)) {  // most text is, and stands as it is
    return std::string(text);
  }
  std::string kept;
  kept.reserve(text.size());
  bool in_break = false;
  bool may_compose = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, offset);
    if (is_break(point.value)) {
      kept.append(in_break ? "" : " ");
      in_break = true;
    } else if (!is_dropped(point.value)) {
      kept.append(text.substr(offset, point.size_bytes));
      in_break = false;
      may_compose = may_compose || point.value >= kFirstCombiningMark;
    }
    offset += point.size_bytes;
  }
  return may_compose ? to_nfc(kept) : kept;
}

std::vector<std::string> to_export_list(std::span<const std::string> items) {
  std::set<std::string> kept;
  for (const std::string& item : items) {
    if (std::string text = to_export_text(item); !text.empty()) {
      kept.insert(std::move(text));
    }
  }
  return {kept.begin(), kept.end()};
}

std::string join_list(std::span<const std::string> items) {
  std::string joined;
  for (const std::string& item : items) {
    joined.append(&item == items.data() ? "" : "|");
    for (const char sign : item) {
      joined.append(sign == '|' ? "\\" : "");
      joined.push_back(sign);
    }
  }
  return joined;
}

std::string make_display_name(const Entity& entity) {
  std::string name = to_export_text(entity.name);
  return name.empty() ? entity.id : name;
}

}  // namespace relata
