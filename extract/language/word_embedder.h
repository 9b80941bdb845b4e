// SPDX-License-Identifier: Apache-2.0
#pragma once
// The first part of the network, which sees single words: what is known of a word, mixed to a
// vector, and that vector's products for the first context layer.

#include "base/sectioned_file.h"
#include "extract/language/kernels.h"
#include "extract/language/network_settings.h"
#include "extract/language/word_features.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace relata {

/// Words that are computed together.
inline constexpr std::size_t kWordBlock = 32;

/// Buffers of one thread.
struct WordScratch {
  AlignedVector<float> features;  ///< of two words
  AlignedVector<float> mixed;     ///< of two words
  AlignedVector<std::uint8_t> activations;
  AlignedVector<float> products;
};

/// Everything here depends on the word alone, so that its result is kept for as long as there is
/// room (`WordCache`).
class WordEmbedder {
 public:
  /// Throws: ModelError. Valid until: `file` ends.
  WordEmbedder(const SectionedBytes& file, const NetworkSettings& settings, const Kernels& kernels);

  [[nodiscard]] WordScratch make_scratch() const;

  /// What the first context layer adds up: for the word left of a token, for itself (with the bias)
  /// and for the word right of it, each `window_size` floats. Requires: at most kWordBlock words.
  /// Returns: a row of `product_stride` floats for each word. Valid until: the next call.
  const float* compute_products(std::span<const std::string_view> words,
                                WordScratch& scratch) const;

  [[nodiscard]] std::size_t window_size() const { return windows_.rows() / kWindows; }

  [[nodiscard]] std::size_t product_stride() const { return windows_.result_stride(); }

  /// All that is known of a word, for tests: `NetworkSettings::features` floats.
  void write_features(const WordHashes& hashes, float* features) const;

 private:
  static constexpr std::size_t kWindows = 3;

  void add_row(const Int8Matrix& table, std::uint64_t hash, float* sums) const;
  void write_looked_up(std::uint64_t key, float* features) const;

  NetworkSettings settings_;
  const Kernels& kernels_;
  Int8Matrix norms_;
  Int8Matrix affixes_;
  Int8Matrix shapes_;
  Int8Matrix trigrams_;
  Int8Matrix vectors_;
  std::span<const std::uint64_t> vocabulary_;
  std::span<const std::uint64_t> gazetteer_keys_;
  std::span<const std::int32_t> gazetteer_bits_;
  FloatMatrix mix_;
  std::span<const float> mix_bias_;
  PackedMatrix windows_;
};

}  // namespace relata
