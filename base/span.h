// SPDX-License-Identifier: Apache-2.0
#pragma once
// Half-open ranges. Inside the program a place in a text is always a range of UTF-8 bytes.

#include <compare>
#include <cstddef>
#include <string_view>

namespace relata {

/// UTF-8 bytes [begin, end) of a document's text.
struct ByteSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }

  [[nodiscard]] constexpr bool is_empty() const { return begin == end; }

  [[nodiscard]] constexpr bool contains(ByteSpan other) const {
    return begin <= other.begin && other.end <= end;
  }

  [[nodiscard]] constexpr bool overlaps(ByteSpan other) const {
    return begin < other.end && other.begin < end;
  }

  friend constexpr auto operator<=>(ByteSpan, ByteSpan) = default;
};

/// Unicode code points [begin, end) of a document's text: the unit of JSON-LD, JSON answers and
/// Python.
struct CodePointSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend constexpr auto operator<=>(CodePointSpan, CodePointSpan) = default;
};

/// Requires: span.end <= text.size(). Valid until: `text`'s owner changes.
constexpr std::string_view text_at(std::string_view text, ByteSpan span) {
  return text.substr(span.begin, span.size());
}

}  // namespace relata
