// SPDX-License-Identifier: Apache-2.0
#include "extract/language/arc_scorer.h"

#include "base/contract.h"
#include "extract/language/batch.h"
#include "extract/language/exact_math.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

/// Distances that share a bias begin here; the same on both sides of a word.
constexpr std::array<std::size_t, 9> kBucketBegins = {1, 2, 3, 4, 5, 7, 10, 15, 25};
/// Both vectors are quantised to [-63, 63].
constexpr std::uint8_t kSmallest = 1;

std::uint8_t quantise_arc(float value, float scale) {
  return std::max(quantise_signed(value, scale), kSmallest);
}

std::size_t bucket_of(std::size_t distance) {
  const auto* const above = std::ranges::upper_bound(kBucketBegins, distance);
  return static_cast<std::size_t>(above - kBucketBegins.begin()) - 1;
}

/// The bias of every distance that a piece can have.
std::vector<float> spread(std::span<const float> buckets) {
  std::vector<float> distances(2 * kMaxPieceWords - 1);
  for (std::size_t distance = 1; distance < kMaxPieceWords; ++distance) {
    const std::size_t bucket = bucket_of(distance);
    distances[kMaxPieceWords - 1 - distance] = buckets[bucket];
    distances[kMaxPieceWords - 1 + distance] = buckets[kBucketBegins.size() + bucket];
  }
  return distances;
}

}  // namespace

ArcScorer::ArcScorer(const SectionedBytes& file, const NetworkSettings& settings,
                     const Kernels& kernels)
    : kernels_(kernels),
      width_(settings.arc),
      dependent_scale_(settings.dependent_scale),
      head_scale_(settings.head_scale),
      product_scale_(1.0F / (settings.dependent_scale * settings.head_scale)),
      root_bias_(float_row(file, "arc.root_bias", 1).front()),
      distances_(spread(float_row(file, "arc.distance", 2 * kBucketBegins.size()))) {
  for (const float value : float_row(file, "arc.root", width_)) {
    root_.push_back(static_cast<std::int8_t>(quantise_arc(value, head_scale_) - kSignedZero));
  }
}

ArcScratch ArcScorer::make_scratch() const {
  PackedMatrix heads(kMaxPieceWords + 1, width_);
  const std::size_t scores = round_up(kMaxPieceWords, kBlockRows) * heads.result_stride();
  return {
      .dependents = AlignedVector<std::uint8_t>(kMaxPieceWords * round_up(width_, kGroupColumns)),
      .head = std::vector<std::int8_t>(width_),
      .heads = std::move(heads),
      .scores = AlignedVector<float>(scores)};
}

ScoreRows ArcScorer::score(const ArcInput& input, ArcScratch& scratch) const {
  const std::size_t count = input.dependents.count;
  expects(count <= kMaxPieceWords, "a piece fits into the buffers");
  const std::size_t stride_bytes = round_up(width_, kGroupColumns);
  for (std::size_t word = 0; word < count; ++word) {
    const float* const vector = input.dependents.row(word);
    std::uint8_t* const row = scratch.dependents.data() + word * stride_bytes;
    std::transform(vector, vector + width_, row,
                   [this](float value) { return quantise_arc(value, dependent_scale_); });
  }
  put_heads(input, scratch);
  kernels_.multiply(
      scratch.heads,
      {.values = scratch.dependents.data(), .stride_bytes = stride_bytes, .count = count},
      scratch.scores.data());
  const std::size_t stride = scratch.heads.result_stride();
  for (std::size_t word = 0; word < count; ++word) {
    kernels_.add(scratch.scores.data() + word * stride + 1,
                 distances_.data() + kMaxPieceWords - 1 - word, count);
  }
  return {.values = scratch.scores.data(), .stride = stride, .count = count};
}

/// The heads are the rows of a matrix that meets the dependents: the root first.
void ArcScorer::put_heads(const ArcInput& input, ArcScratch& scratch) const {
  scratch.heads.resize_rows(input.heads.count + 1);
  scratch.heads.put(
      0, PackedMatrix::Row{
             .values = root_, .factor = product_scale_, .bias = root_bias_, .meets_signed = true});
  for (std::size_t word = 0; word < input.heads.count; ++word) {
    const float* const vector = input.heads.row(word);
    std::transform(vector, vector + width_, scratch.head.begin(), [this](float value) {
      return static_cast<std::int8_t>(quantise_arc(value, head_scale_) - kSignedZero);
    });
    scratch.heads.put(word + 1, PackedMatrix::Row{.values = scratch.head,
                                                  .factor = product_scale_,
                                                  .bias = *input.head_biases.row(word),
                                                  .meets_signed = true});
  }
}

}  // namespace relata
