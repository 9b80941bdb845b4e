// SPDX-License-Identifier: Apache-2.0
#pragma once
// The second part of the network: words in their sentence, by layers of a bidirectional minimal
// recurrent network, whose gates see the layer's input only. So nearly all is products of matrices,
// over all sentences of a batch at once, and what is left is a short scan.

#include "base/sectioned_file.h"
#include "extract/language/batch.h"
#include "extract/language/kernels.h"
#include "extract/language/network_settings.h"
#include "extract/language/word_cache.h"
#include "extract/language/word_embedder.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace relata {

/// Buffers of one thread, and the words it met.
struct EncoderScratch {
  WordCache words;
  WordScratch word_scratch;
  std::vector<const float*> products;  ///< of each word of the batch
  AlignedVector<float> gates;
  AlignedVector<float> states;    ///< of each word, both directions
  AlignedVector<float> forward;   ///< state of the scan
  AlignedVector<float> backward;  ///< state of the scan
  AlignedVector<std::uint8_t> activations;
};

class Encoder {
 public:
  /// Throws: ModelError. Valid until: `file` ends.
  Encoder(const SectionedBytes& file, const NetworkSettings& settings, const Kernels& kernels);

  [[nodiscard]] EncoderScratch make_scratch() const;

  /// Signed activations of the last layer, a row for each word of the batch. Valid until: the
  /// scratch is used again.
  [[nodiscard]] ActivationRows encode(const Batch& batch, EncoderScratch& scratch) const;

 private:
  void look_up_words(const Batch& batch, EncoderScratch& scratch) const;
  void compute_missing(std::span<const std::string_view> words, std::span<float* const> rows,
                       EncoderScratch& scratch) const;
  void add_windows(const Batch& batch, EncoderScratch& scratch) const;

  /// One step of the scan.
  struct Position {
    std::size_t word = 0;
    std::size_t layer = 0;
    bool is_backward = false;
  };

  void advance(Position at, AlignedVector<float>& state, EncoderScratch& scratch) const;
  void scan(Piece piece, std::size_t layer, EncoderScratch& scratch) const;
  void quantise(std::size_t layer, std::size_t words, EncoderScratch& scratch) const;

  NetworkSettings settings_;
  const Kernels& kernels_;
  WordEmbedder embedder_;
  std::vector<PackedMatrix> gates_;  // of the layers behind the first
  std::size_t stride_ = 0;           // of states, and of activations
};

}  // namespace relata
