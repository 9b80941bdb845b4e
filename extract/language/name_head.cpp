// SPDX-License-Identifier: Apache-2.0
#include "extract/language/name_head.h"

namespace relata {

namespace {

PackedMatrix read_output(const SectionedBytes& file, const NetworkSettings& settings,
                         std::size_t labels) {
  ProjectionBuilder output(file, settings.name_hidden);
  output.add("name.output", labels);
  return output.pack({.steps_per_unit = settings.name_scale, .is_signed = false});
}

}  // namespace

NameHead::NameHead(ProjectionBuilder& projection, const NetworkSettings& settings,
                   const NameLabels& labels, const Kernels& kernels)
    : labels_(labels),
      kernels_(kernels),
      scale_(settings.name_scale),
      hidden_(projection.add("name.hidden", settings.name_hidden)),
      output_(read_output(projection.file(), settings, labels.count)) {}

NameScratch NameHead::make_scratch() const {
  return {.activations =
              AlignedVector<std::uint8_t>(kMaxBatchWords * round_up(hidden_.size, kGroupColumns)),
          .scores = AlignedVector<float>(kMaxBatchWords * output_.result_stride()),
          .decoder = NameDecoder(labels_)};
}

std::vector<NameAnnotation> NameHead::find_names(const Batch& batch, const ScoreRows& projected,
                                                 NameScratch& scratch) const {
  const std::size_t stride_bytes = round_up(hidden_.size, kGroupColumns);
  const ScoreRows hidden = hidden_.of(projected);
  for (std::size_t word = 0; word < hidden.count; ++word) {
    kernels_.quantise_relu(
        {.values = hidden.row(word), .count = hidden_.size, .steps_per_unit = scale_},
        scratch.activations.data() + word * stride_bytes);
  }
  kernels_.multiply(
      output_,
      {.values = scratch.activations.data(), .stride_bytes = stride_bytes, .count = hidden.count},
      scratch.scores.data());
  const ScoreRows scores{
      .values = scratch.scores.data(), .stride = output_.result_stride(), .count = hidden.count};
  std::vector<NameAnnotation> names;
  for (const Piece piece : batch.pieces) {
    const ScoreRows rows = scores.rows(piece.begin, piece.size());
    for (const DecodedName& name : scratch.decoder.names(scratch.decoder.decode(rows), rows)) {
      names.push_back({.begin = piece.begin + name.begin,
                       .end = piece.begin + name.end,
                       .kind = name.kind,
                       .confidence = name.confidence});
    }
  }
  return names;
}

}  // namespace relata
