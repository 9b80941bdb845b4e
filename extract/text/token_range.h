// SPDX-License-Identifier: Apache-2.0
#pragma once
// A stretch of a document's tokens.

#include <compare>
#include <cstddef>

namespace relata {

/// A half-open range of tokens, counted from the document's first token.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }

  [[nodiscard]] constexpr bool contains(std::size_t token) const {
    return begin <= token && token < end;
  }

  [[nodiscard]] constexpr bool contains(TokenRange other) const {
    return begin <= other.begin && other.end <= end;
  }

  [[nodiscard]] constexpr bool overlaps(TokenRange other) const {
    return begin < other.end && other.begin < end;
  }

  friend constexpr auto operator<=>(TokenRange, TokenRange) = default;
};

}  // namespace relata
