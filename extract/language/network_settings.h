// SPDX-License-Identifier: Apache-2.0
#pragma once
// The section `network` of a model: widths of the layers and scales of the activations.

#include "base/sectioned_file.h"
#include "extract/language/packed_matrix.h"

#include <cstddef>
#include <vector>

namespace relata {

/// Checked: every width lies in [1, kMaxWidth], every scale is a positive number, and there are as
/// many of each as the network needs.
struct NetworkSettings {
  /// Throws: ModelError.
  static NetworkSettings read(const SectionedBytes& file);

  // The parts of what is known of a word, in their order.
  std::size_t norm = 0;
  std::size_t affix = 0;
  std::size_t shape = 0;
  std::size_t trigram = 0;
  std::size_t vector = 0;
  std::size_t gazetteer_bits = 0;
  std::size_t word = 0;  ///< what they are mixed to

  struct ContextLayer {
    std::size_t hidden = 0;  ///< of one direction
    bool is_residual = false;
    float output_scale = 1;
  };

  std::vector<ContextLayer> layers;

  std::size_t name_hidden = 0;
  std::size_t arc = 0;
  std::size_t label_hidden = 0;

  float word_scale = 1;
  float name_scale = 1;
  float label_scale = 1;
  float dependent_scale = 1;
  float head_scale = 1;

  bool lemma_by_fine_tag = false;

  /// Of all that is known of a word: the parts, and one for being in the vocabulary.
  [[nodiscard]] std::size_t features() const {
    return norm + affix + shape + trigram + vector + 1 + gazetteer_bits;
  }

  /// Of the last layer, both directions.
  [[nodiscard]] std::size_t encoded() const { return 2 * layers.back().hidden; }
};

}  // namespace relata
