// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sentences that go through the network together.

#include <cstddef>
#include <span>
#include <string_view>

namespace relata {

/// Longer sentences are cut into pieces of this size, which do not see each other: a sentence that
/// long is a list or a table.
inline constexpr std::size_t kMaxPieceWords = 256;
/// Words of one batch. Whole pieces only.
inline constexpr std::size_t kMaxBatchWords = 256;

/// Words [begin, end) of a batch that are one sentence, or a piece of a long one.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
};

/// Requires: the pieces cover the words in order, none is empty or longer than kMaxPieceWords, and
/// there are at most kMaxBatchWords words. Valid until: the owners of both change.
struct Batch {
  std::span<const std::string_view> words;
  std::span<const Piece> pieces;
};

}  // namespace relata
