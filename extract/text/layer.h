// SPDX-License-Identifier: Apache-2.0
#pragma once
// The layers of annotation: what a stage needs and what it gives.

#include <cstdint>
#include <initializer_list>

namespace relata {

/// One kind of annotation on a document.
enum class Layer : std::uint8_t {
  Tokens,
  Tags,
  Tree,
  TaggedNames,
  Names,
  Phrases,
  Chains,
  Statements
};

/// A set of layers.
class LayerSet {
 public:
  constexpr LayerSet() = default;

  constexpr LayerSet(std::initializer_list<Layer> layers) {
    for (const Layer layer : layers) {
      bits_ = static_cast<std::uint8_t>(bits_ | bit(layer));
    }
  }

  [[nodiscard]] constexpr bool contains(Layer layer) const { return (bits_ & bit(layer)) != 0; }

  [[nodiscard]] constexpr bool contains(LayerSet other) const {
    return (bits_ & other.bits_) == other.bits_;
  }

  constexpr void add(LayerSet other) { bits_ = static_cast<std::uint8_t>(bits_ | other.bits_); }

  friend constexpr bool operator==(LayerSet, LayerSet) = default;

 private:
  static constexpr std::uint8_t bit(Layer layer) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(layer));
  }

  std::uint8_t bits_ = 0;
};

}  // namespace relata
