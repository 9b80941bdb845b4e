// SPDX-License-Identifier: Apache-2.0
#pragma once
// The last part of the network: tags, names and trees of the encoded words.

#include "base/sectioned_file.h"
#include "extract/language/batch.h"
#include "extract/language/kernels.h"
#include "extract/language/name_head.h"
#include "extract/language/network_settings.h"
#include "extract/language/projection.h"
#include "extract/language/tree_head.h"
#include "extract/language/word_annotation.h"

#include <cstddef>

namespace relata {

/// What the heads tell apart.
struct HeadLabels {
  std::size_t parts_of_speech = 0;
  std::size_t fine_tags = 0;
  RelationLabels relations;
  NameLabels names;
};

/// Buffers of one thread.
struct HeadScratch {
  AlignedVector<float> projected;
  NameScratch names;
  TreeScratch trees;
  BatchAnnotation annotation;
};

class Heads {
 public:
  /// Throws: ModelError. Valid until: `file` ends.
  Heads(const SectionedBytes& file, const NetworkSettings& settings, const HeadLabels& labels,
        const Kernels& kernels);

  [[nodiscard]] HeadScratch make_scratch() const;

  /// `encoded` comes from `Encoder::encode` for the same batch. Valid until: the next call.
  const BatchAnnotation& annotate(const Batch& batch, const ActivationRows& encoded,
                                  HeadScratch& scratch) const;

 private:
  Heads(ProjectionBuilder projection, const NetworkSettings& settings, const HeadLabels& labels,
        const Kernels& kernels);

  const Kernels& kernels_;
  ProjectedPart parts_of_speech_;
  ProjectedPart fine_tags_;
  NameHead names_;
  TreeHead trees_;
  PackedMatrix projection_;
};

}  // namespace relata
