// SPDX-License-Identifier: Apache-2.0
#pragma once
// Scores that the heads of the network give to the words of one piece.

#include <cstddef>

namespace relata {

/// Rows of scores, one a word. Valid until: the network's buffers are used again.
struct ScoreRows {
  const float* values = nullptr;
  std::size_t stride = 0;  ///< floats between two rows
  std::size_t count = 0;

  [[nodiscard]] const float* row(std::size_t index) const { return values + index * stride; }

  /// `size` of them, from `begin` on.
  [[nodiscard]] ScoreRows rows(std::size_t begin, std::size_t size) const {
    return {.values = row(begin), .stride = stride, .count = size};
  }
};

}  // namespace relata
