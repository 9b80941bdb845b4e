// SPDX-License-Identifier: Apache-2.0
#include "extract/language/heads.h"

#include <algorithm>

namespace relata {

namespace {

std::uint16_t best_label(const float* scores, std::size_t count) {
  return static_cast<std::uint16_t>(std::max_element(scores, scores + count) - scores);
}

}  // namespace

Heads::Heads(const SectionedBytes& file, const NetworkSettings& settings, const HeadLabels& labels,
             const Kernels& kernels)
    : Heads(ProjectionBuilder(file, settings.encoded()), settings, labels, kernels) {}

Heads::Heads(ProjectionBuilder projection, const NetworkSettings& settings,
             const HeadLabels& labels, const Kernels& kernels)
    : kernels_(kernels),
      parts_of_speech_(projection.add("upos", labels.parts_of_speech)),
      fine_tags_(projection.add("xpos", labels.fine_tags)),
      names_(projection, settings, labels.names, kernels),
      trees_(projection, settings, labels.relations, kernels),
      projection_(projection.pack(
          {.steps_per_unit = settings.layers.back().output_scale, .is_signed = true})) {}

HeadScratch Heads::make_scratch() const {
  return {.projected = AlignedVector<float>(kMaxBatchWords * projection_.result_stride()),
          .names = names_.make_scratch(),
          .trees = trees_.make_scratch(),
          .annotation = {}};
}

const BatchAnnotation& Heads::annotate(const Batch& batch, const ActivationRows& encoded,
                                       HeadScratch& scratch) const {
  kernels_.multiply(projection_, encoded, scratch.projected.data());
  const ScoreRows projected{.values = scratch.projected.data(),
                            .stride = projection_.result_stride(),
                            .count = encoded.count};
  std::vector<WordAnnotation>& words = scratch.annotation.words;
  words.assign(encoded.count, {});
  for (std::size_t word = 0; word < words.size(); ++word) {
    words[word].part_of_speech =
        best_label(parts_of_speech_.of(projected).row(word), parts_of_speech_.size);
    words[word].fine_tag = best_label(fine_tags_.of(projected).row(word), fine_tags_.size);
  }
  trees_.annotate(batch, projected, scratch.trees, words);
  scratch.annotation.names = names_.find_names(batch, projected, scratch.names);
  return scratch.annotation;
}

}  // namespace relata
