// SPDX-License-Identifier: Apache-2.0
#include "extract/language/word_embedder.h"

#include "base/contract.h"

#include <algorithm>
#include <optional>

namespace relata {

namespace {

constexpr std::size_t kFloatLanes = 8;
constexpr unsigned kHalfOfHash = 32;
constexpr std::size_t kGates = 4;

Int8Matrix table(const SectionedBytes& file, std::string_view section, std::size_t width) {
  Int8Matrix found = int8_matrix(file, section);
  if (found.columns != width) {
    file.refuse(section, "has rows of another width than 'network' says");
  }
  return found;
}

FloatMatrix read_mix(const SectionedBytes& file, const NetworkSettings& settings) {
  constexpr std::string_view kSection = "input.weights";
  const Int8Matrix found = table(file, kSection, settings.features());
  if (found.rows != settings.word) {
    file.refuse(kSection, "has another number of rows than 'network' says");
  }
  FloatMatrix mix{.rows = found.rows, .stride = round_up(found.columns, kFloatLanes), .values = {}};
  mix.values.resize(mix.rows * mix.stride);
  for (std::size_t row = 0; row < mix.rows; ++row) {
    for (std::size_t column = 0; column < found.columns; ++column) {
      mix.values[row * mix.stride + column] =
          static_cast<float>(found.row(row)[column]) * found.scales[row];
    }
  }
  return mix;
}

PackedMatrix read_windows(const SectionedBytes& file, const NetworkSettings& settings) {
  constexpr std::string_view kSection = "context1.weights";
  const Int8Matrix found = table(file, kSection, settings.word);
  const std::size_t window = kGates * settings.layers.front().hidden;
  if (found.rows != 3 * window) {
    file.refuse(kSection, "has another number of rows than 'network' says");
  }
  // Only a token's own part carries the bias.
  const auto bias = float_row(file, "context1.bias", window);
  std::vector<float> biases(found.rows);
  std::ranges::copy(bias, biases.begin() + static_cast<std::ptrdiff_t>(window));
  PackedMatrix packed(found.rows, found.columns);
  packed.put(0, found, biases, {.steps_per_unit = settings.word_scale, .is_signed = false});
  return packed;
}

std::optional<std::size_t> find_key(std::span<const std::uint64_t> keys, std::uint64_t key) {
  const auto found = std::ranges::lower_bound(keys, key);
  if (found == keys.end() || *found != key) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - keys.begin());
}

}  // namespace

WordEmbedder::WordEmbedder(const SectionedBytes& file, const NetworkSettings& settings,
                           const Kernels& kernels)
    : settings_(settings),
      kernels_(kernels),
      norms_(table(file, "tables.norm", settings.norm)),
      affixes_(table(file, "tables.affix", settings.affix)),
      shapes_(table(file, "tables.shape", settings.shape)),
      trigrams_(table(file, "tables.trigram", settings.trigram)),
      vectors_(table(file, "vectors", settings.vector)),
      vocabulary_(sorted_keys(file, "vocabulary")),
      gazetteer_keys_(sorted_keys(file, "gazetteer.keys")),
      gazetteer_bits_(integer_row(file, "gazetteer.bits", gazetteer_keys_.size())),
      mix_(read_mix(file, settings)),
      mix_bias_(float_row(file, "input.bias", settings.word)),
      windows_(read_windows(file, settings)) {
  if (vocabulary_.size() != vectors_.rows) {
    file.refuse("vectors", "has another number of rows than 'vocabulary' has words");
  }
}

WordScratch WordEmbedder::make_scratch() const {
  return {
      .features = AlignedVector<float>(2 * mix_.stride),
      .mixed = AlignedVector<float>(2 * mix_.rows),
      .activations = AlignedVector<std::uint8_t>(kWordBlock * round_up(mix_.rows, kGroupColumns)),
      .products = AlignedVector<float>(kWordBlock * product_stride())};
}

const float* WordEmbedder::compute_products(std::span<const std::string_view> words,
                                            WordScratch& scratch) const {
  expects(words.size() <= kWordBlock, "words are embedded in blocks");
  const std::size_t stride_bytes = round_up(mix_.rows, kGroupColumns);
  for (std::size_t i = 0; i < words.size(); i += 2) {
    const std::size_t count = std::min<std::size_t>(2, words.size() - i);
    for (std::size_t side = 0; side < count; ++side) {
      write_features(hash_word(words[i + side]), scratch.features.data() + side * mix_.stride);
    }
    kernels_.multiply_floats(mix_, scratch.features.data(), scratch.mixed.data());
    for (std::size_t side = 0; side < count; ++side) {
      float* const mixed = scratch.mixed.data() + side * mix_.rows;
      kernels_.add(mixed, mix_bias_.data(), mix_.rows);
      kernels_.quantise_relu(
          {.values = mixed, .count = mix_.rows, .steps_per_unit = settings_.word_scale},
          scratch.activations.data() + (i + side) * stride_bytes);
    }
  }
  kernels_.multiply(
      windows_,
      {.values = scratch.activations.data(), .stride_bytes = stride_bytes, .count = words.size()},
      scratch.products.data());
  return scratch.products.data();
}

void WordEmbedder::add_row(const Int8Matrix& table, std::uint64_t hash, float* sums) const {
  const std::size_t row = hash % table.rows;
  kernels_.add_scaled(sums, table.row(row), table.scales[row]);
}

void WordEmbedder::write_features(const WordHashes& hashes, float* features) const {
  std::fill_n(features, settings_.features(), 0.0F);
  add_row(norms_, hashes.norm, features);
  add_row(norms_, hashes.norm >> kHalfOfHash, features);
  features += settings_.norm;
  for (const std::uint64_t hash : hashes.affixes) {
    add_row(affixes_, hash, features);
  }
  features += settings_.affix;
  add_row(shapes_, hashes.shape, features);
  add_row(shapes_, hashes.shape >> kHalfOfHash, features);
  features += settings_.shape;
  for (const std::uint64_t hash : hashes.trigrams) {
    add_row(trigrams_, hash, features);
  }
  const auto count = static_cast<float>(hashes.trigrams.size());
  std::transform(features, features + settings_.trigram, features,
                 [count](float sum) { return sum / count; });
  write_looked_up(hashes.key, features + settings_.trigram);
}

void WordEmbedder::write_looked_up(std::uint64_t key, float* features) const {
  if (const auto known = find_key(vocabulary_, key)) {
    add_row(vectors_, *known, features);
    features[settings_.vector] = 1.0F;
  }
  const auto listed = find_key(gazetteer_keys_, key);
  if (!listed) {
    return;
  }
  const auto bits = static_cast<std::uint32_t>(gazetteer_bits_[*listed]);
  for (std::size_t bit = 0; bit < settings_.gazetteer_bits; ++bit) {
    features[settings_.vector + 1 + bit] = static_cast<float>(bits >> bit & 1U);
  }
}

}  // namespace relata
