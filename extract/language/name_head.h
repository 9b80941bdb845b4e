// SPDX-License-Identifier: Apache-2.0
#pragma once
// Encoded words to names.

#include "extract/language/batch.h"
#include "extract/language/kernels.h"
#include "extract/language/name_decoder.h"
#include "extract/language/network_settings.h"
#include "extract/language/projection.h"
#include "extract/language/word_annotation.h"

#include <vector>

namespace relata {

/// Buffers of one thread.
struct NameScratch {
  AlignedVector<std::uint8_t> activations;
  AlignedVector<float> scores;
  NameDecoder decoder;
};

class NameHead {
 public:
  /// Adds its first layer to `projection`. Throws: ModelError.
  NameHead(ProjectionBuilder& projection, const NetworkSettings& settings, const NameLabels& labels,
           const Kernels& kernels);

  [[nodiscard]] NameScratch make_scratch() const;

  /// The names of a batch. `projected` is what the projection gave for its words.
  [[nodiscard]] std::vector<NameAnnotation> find_names(const Batch& batch,
                                                       const ScoreRows& projected,
                                                       NameScratch& scratch) const;

 private:
  NameLabels labels_;
  const Kernels& kernels_;
  float scale_;
  ProjectedPart hidden_;
  PackedMatrix output_;
};

}  // namespace relata
