// SPDX-License-Identifier: Apache-2.0
#include "extract/language/encoder.h"

#include "base/contract.h"

#include <algorithm>
#include <array>
#include <string>

namespace relata {

namespace {

constexpr std::size_t kGates = 4;
/// What the words met lately may take, for each thread.
constexpr std::size_t kCacheBytes = std::size_t{16} << 20U;
constexpr std::size_t kMinCachedWords = 2 * kMaxBatchWords;

PackedMatrix read_gates(const SectionedBytes& file, const NetworkSettings& settings,
                        std::size_t layer) {
  const std::string section = "context" + std::to_string(layer + 1);
  const auto& before = settings.layers[layer - 1];
  const Int8Matrix weights = int8_matrix(file, section + ".weights");
  const std::size_t rows = kGates * settings.layers[layer].hidden;
  if (weights.rows != rows || weights.columns != 2 * before.hidden) {
    file.refuse(section + ".weights", "has another shape than 'network' says");
  }
  PackedMatrix packed(rows, weights.columns);
  packed.put(0, weights, float_row(file, section + ".bias", rows),
             {.steps_per_unit = before.output_scale, .is_signed = true});
  return packed;
}

std::size_t widest(const NetworkSettings& settings) {
  const auto& widest =
      std::ranges::max(settings.layers, {}, &NetworkSettings::ContextLayer::hidden);
  return widest.hidden;
}

}  // namespace

Encoder::Encoder(const SectionedBytes& file, const NetworkSettings& settings,
                 const Kernels& kernels)
    : settings_(settings),
      kernels_(kernels),
      embedder_(file, settings, kernels),
      stride_(round_up(2 * widest(settings), kCacheLineBytes)) {
  for (std::size_t layer = 1; layer < settings.layers.size(); ++layer) {
    gates_.push_back(read_gates(file, settings, layer));
  }
}

EncoderScratch Encoder::make_scratch() const {
  const std::size_t row_bytes = embedder_.product_stride() * sizeof(float);
  return {.words = WordCache(embedder_.product_stride(),
                             std::max(kMinCachedWords, kCacheBytes / row_bytes)),
          .word_scratch = embedder_.make_scratch(),
          .products = {},
          .gates = AlignedVector<float>(kMaxBatchWords *
                                        round_up(kGates * widest(settings_), kPanelRows)),
          .states = AlignedVector<float>(kMaxBatchWords * stride_),
          .forward = AlignedVector<float>(widest(settings_)),
          .backward = AlignedVector<float>(widest(settings_)),
          .activations = AlignedVector<std::uint8_t>(kMaxBatchWords * stride_)};
}

ActivationRows Encoder::encode(const Batch& batch, EncoderScratch& scratch) const {
  expects(batch.words.size() <= kMaxBatchWords, "a batch fits into the buffers");
  look_up_words(batch, scratch);
  add_windows(batch, scratch);
  const ActivationRows activations{
      .values = scratch.activations.data(), .stride_bytes = stride_, .count = batch.words.size()};
  for (std::size_t layer = 0; layer < settings_.layers.size(); ++layer) {
    if (layer > 0) {
      kernels_.multiply(gates_[layer - 1], activations, scratch.gates.data());
    }
    for (const Piece piece : batch.pieces) {
      scan(piece, layer, scratch);
    }
    quantise(layer, batch.words.size(), scratch);
  }
  return activations;
}

void Encoder::look_up_words(const Batch& batch, EncoderScratch& scratch) const {
  std::array<std::string_view, kWordBlock> missing;
  std::array<float*, kWordBlock> rows{};
  std::size_t count = 0;
  scratch.words.begin_batch();
  scratch.products.clear();
  for (const std::string_view word : batch.words) {
    float* row = scratch.words.find(word);
    if (row == nullptr) {
      row = scratch.words.insert(word);
      missing[count] = word;
      rows[count] = row;
      ++count;
    }
    scratch.products.push_back(row);
    if (count == kWordBlock) {
      compute_missing(missing, rows, scratch);
      count = 0;
    }
  }
  compute_missing(std::span(missing).first(count), std::span(rows).first(count), scratch);
}

void Encoder::compute_missing(std::span<const std::string_view> words, std::span<float* const> rows,
                              EncoderScratch& scratch) const {
  if (words.empty()) {
    return;
  }
  const float* computed = embedder_.compute_products(words, scratch.word_scratch);
  for (float* const row : rows) {
    std::copy_n(computed, embedder_.product_stride(), row);
    computed += embedder_.product_stride();
  }
}

void Encoder::add_windows(const Batch& batch, EncoderScratch& scratch) const {
  const std::size_t window = embedder_.window_size();
  const std::size_t stride = round_up(window, kPanelRows);
  for (const Piece piece : batch.pieces) {
    for (std::size_t word = piece.begin; word < piece.end; ++word) {
      float* const gates = scratch.gates.data() + word * stride;
      std::copy_n(scratch.products[word] + window, window, gates);
      if (word > piece.begin) {
        kernels_.add(gates, scratch.products[word - 1], window);
      }
      if (word + 1 < piece.end) {
        kernels_.add(gates, scratch.products[word + 1] + 2 * window, window);
      }
    }
  }
}

void Encoder::scan(Piece piece, std::size_t layer, EncoderScratch& scratch) const {
  std::ranges::fill(scratch.forward, 0.0F);
  std::ranges::fill(scratch.backward, 0.0F);
  for (std::size_t step = 0; step < piece.size(); ++step) {
    const std::size_t first = piece.begin + step;
    const std::size_t last = piece.end - 1 - step;
    advance({.word = first, .layer = layer, .is_backward = false}, scratch.forward, scratch);
    advance({.word = last, .layer = layer, .is_backward = true}, scratch.backward, scratch);
  }
}

void Encoder::advance(Position at, AlignedVector<float>& state, EncoderScratch& scratch) const {
  const auto& layer = settings_.layers[at.layer];
  const std::size_t side = at.is_backward ? 1 : 0;
  float* const gates = scratch.gates.data() +
                       at.word * round_up(kGates * layer.hidden, kPanelRows) +
                       side * 2 * layer.hidden;
  kernels_.activate_gates(gates, 2 * layer.hidden);
  kernels_.step(state.data(), gates, layer.hidden);
  float* const output = scratch.states.data() + at.word * stride_ + side * layer.hidden;
  if (layer.is_residual) {
    kernels_.add(output, state.data(), layer.hidden);
  } else {
    std::copy_n(state.data(), layer.hidden, output);
  }
}

void Encoder::quantise(std::size_t layer, std::size_t words, EncoderScratch& scratch) const {
  for (std::size_t word = 0; word < words; ++word) {
    kernels_.quantise_signed({.values = scratch.states.data() + word * stride_,
                              .count = 2 * settings_.layers[layer].hidden,
                              .steps_per_unit = settings_.layers[layer].output_scale},
                             scratch.activations.data() + word * stride_);
  }
}

}  // namespace relata
