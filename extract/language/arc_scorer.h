// SPDX-License-Identifier: Apache-2.0
#pragma once
// How well each word of a sentence would do as the head of each other.

#include "base/sectioned_file.h"
#include "extract/language/kernels.h"
#include "extract/language/network_settings.h"
#include "extract/language/score_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace relata {

/// What the network says of each word of a piece; rows of floats.
struct ArcInput {
  ScoreRows dependents;   ///< the vector of a word as a dependent
  ScoreRows heads;        ///< … and as a head
  ScoreRows head_biases;  ///< how likely it is a head at all
};

/// Buffers of one thread.
struct ArcScratch {
  AlignedVector<std::uint8_t> dependents;
  std::vector<std::int8_t> head;
  PackedMatrix heads;
  AlignedVector<float> scores;
};

/// Scores an arc by the product of both words' vectors, the head's bias, and how far and on which
/// side the head stands.
class ArcScorer {
 public:
  /// Throws: ModelError.
  ArcScorer(const SectionedBytes& file, const NetworkSettings& settings, const Kernels& kernels);

  [[nodiscard]] ArcScratch make_scratch() const;

  /// Requires: at most kMaxPieceWords words. Returns: rows as TreeDecoder wants them. Valid until:
  /// the next call.
  [[nodiscard]] ScoreRows score(const ArcInput& input, ArcScratch& scratch) const;

 private:
  void put_heads(const ArcInput& input, ArcScratch& scratch) const;

  const Kernels& kernels_;
  std::size_t width_;
  float dependent_scale_;
  float head_scale_;
  float product_scale_;
  std::vector<std::int8_t> root_;
  float root_bias_;
  std::vector<float> distances_;  // by head - dependent, from the farthest on the left
};

}  // namespace relata
