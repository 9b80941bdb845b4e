// SPDX-License-Identifier: Apache-2.0
#include "extract/language/tree_head.h"

#include <algorithm>

namespace relata {

namespace {

PackedMatrix read_output(const SectionedBytes& file, const NetworkSettings& settings,
                         std::size_t labels) {
  ProjectionBuilder output(file, settings.label_hidden);
  output.add("label.output", labels);
  return output.pack({.steps_per_unit = settings.label_scale, .is_signed = false});
}

}  // namespace

TreeHead::TreeHead(ProjectionBuilder& projection, const NetworkSettings& settings,
                   RelationLabels labels, const Kernels& kernels)
    : labels_(labels),
      kernels_(kernels),
      label_scale_(settings.label_scale),
      arc_dependents_(projection.add("arc.dependent", settings.arc)),
      arc_heads_(projection.add("arc.head", settings.arc)),
      arc_biases_(projection.add("arc.score", 1)),
      label_dependents_(projection.add_without_bias("label.dependent", settings.label_hidden)),
      label_heads_(projection.add_without_bias("label.head", settings.label_hidden)),
      arcs_(projection.file(), settings, kernels),
      label_bias_(float_row(projection.file(), "label.bias", settings.label_hidden)),
      label_root_(float_row(projection.file(), "label.root", settings.label_hidden)),
      label_output_(read_output(projection.file(), settings, labels.count)) {}

TreeScratch TreeHead::make_scratch() const {
  return {.arcs = arcs_.make_scratch(),
          .decoder = {},
          .hidden = AlignedVector<float>(label_heads_.size),
          .activations = AlignedVector<std::uint8_t>(kMaxBatchWords *
                                                     round_up(label_heads_.size, kGroupColumns)),
          .scores = AlignedVector<float>(kMaxBatchWords * label_output_.result_stride())};
}

void TreeHead::annotate(const Batch& batch, const ScoreRows& projected, TreeScratch& scratch,
                        std::vector<WordAnnotation>& words) const {
  for (const Piece piece : batch.pieces) {
    const ScoreRows rows = projected.rows(piece.begin, piece.size());
    const ScoreRows arcs = arcs_.score({.dependents = arc_dependents_.of(rows),
                                        .heads = arc_heads_.of(rows),
                                        .head_biases = arc_biases_.of(rows)},
                                       scratch.arcs);
    const std::vector<HeadNumber>& heads = scratch.decoder.decode(arcs);
    for (std::size_t i = 0; i < heads.size(); ++i) {
      words[piece.begin + i].head = heads[i];
      hide_label(projected, piece.begin + i,
                 heads[i] == 0 ? label_root_.data() : label_heads_.of(rows).row(heads[i] - 1U),
                 scratch);
    }
  }
  kernels_.multiply(label_output_,
                    {.values = scratch.activations.data(),
                     .stride_bytes = round_up(label_heads_.size, kGroupColumns),
                     .count = words.size()},
                    scratch.scores.data());
  for (std::size_t word = 0; word < words.size(); ++word) {
    const float* const scores = scratch.scores.data() + word * label_output_.result_stride();
    words[word].relation =
        words[word].head == 0 ? static_cast<std::uint16_t>(labels_.root) : best_relation(scores);
  }
}

/// The hidden layer of an arc's label: what both of its words add.
void TreeHead::hide_label(const ScoreRows& projected, std::size_t word, const float* head_part,
                          TreeScratch& scratch) const {
  const std::size_t width = label_heads_.size;
  std::copy_n(label_dependents_.of(projected).row(word), width, scratch.hidden.data());
  kernels_.add(scratch.hidden.data(), head_part, width);
  kernels_.add(scratch.hidden.data(), label_bias_.data(), width);
  kernels_.quantise_relu(
      {.values = scratch.hidden.data(), .count = width, .steps_per_unit = label_scale_},
      scratch.activations.data() + word * round_up(width, kGroupColumns));
}

std::uint16_t TreeHead::best_relation(const float* scores) const {
  std::size_t best = labels_.root == 0 ? 1 : 0;
  for (std::size_t label = best + 1; label < labels_.count; ++label) {
    if (label != labels_.root && scores[label] > scores[best]) {
      best = label;
    }
  }
  return static_cast<std::uint16_t>(best);
}

}  // namespace relata
