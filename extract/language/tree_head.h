// SPDX-License-Identifier: Apache-2.0
#pragma once
// Encoded words to trees with labels.

#include "extract/language/arc_scorer.h"
#include "extract/language/batch.h"
#include "extract/language/kernels.h"
#include "extract/language/network_settings.h"
#include "extract/language/projection.h"
#include "extract/language/tree_decoder.h"
#include "extract/language/word_annotation.h"

#include <cstddef>
#include <span>
#include <vector>

namespace relata {

/// The labels of arcs: how many, and the one that the root's arc has and no other.
struct RelationLabels {
  std::size_t count = 0;
  std::size_t root = 0;
};

/// Buffers of one thread.
struct TreeScratch {
  ArcScratch arcs;
  TreeDecoder decoder;
  AlignedVector<float> hidden;
  AlignedVector<std::uint8_t> activations;
  AlignedVector<float> scores;
};

class TreeHead {
 public:
  /// Adds its first layers to `projection`. Throws: ModelError. Valid until: the file ends.
  TreeHead(ProjectionBuilder& projection, const NetworkSettings& settings, RelationLabels labels,
           const Kernels& kernels);

  [[nodiscard]] TreeScratch make_scratch() const;

  /// Sets head and relation of every word of a batch. `projected` is what the projection gave for
  /// its words.
  void annotate(const Batch& batch, const ScoreRows& projected, TreeScratch& scratch,
                std::vector<WordAnnotation>& words) const;

 private:
  void hide_label(const ScoreRows& projected, std::size_t word, const float* head_part,
                  TreeScratch& scratch) const;
  [[nodiscard]] std::uint16_t best_relation(const float* scores) const;

  RelationLabels labels_;
  const Kernels& kernels_;
  float label_scale_;
  ProjectedPart arc_dependents_;
  ProjectedPart arc_heads_;
  ProjectedPart arc_biases_;
  ProjectedPart label_dependents_;
  ProjectedPart label_heads_;
  ArcScorer arcs_;
  std::span<const float> label_bias_;
  std::span<const float> label_root_;
  PackedMatrix label_output_;
};

}  // namespace relata
