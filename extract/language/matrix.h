// SPDX-License-Identifier: Apache-2.0
#pragma once
// Matrices as the model file holds them: views, checked once.

#include "base/sectioned_file.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace relata {

/// Rows of int8 with a scale each. Valid until: the model file ends.
struct Int8Matrix {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::span<const float> scales;
  std::span<const std::int8_t> values;  ///< row after row

  [[nodiscard]] std::span<const std::int8_t> row(std::size_t index) const {
    return values.subspan(index * columns, columns);
  }
};

/// Neither a width nor a number of labels may be larger: what is derived from them stays in 32
/// bits, and a hostile file cannot ask for more memory than a few times its own size.
inline constexpr std::size_t kMaxWidth = 2048;
/// No number of a model may be larger: so no sum of any accepted model overflows to infinity.
inline constexpr float kMaxMagnitude = 1e6F;

/// The section as int8 rows. Throws: ModelError (FileDamaged) when it is missing, is none, or holds
/// scales that are not finite.
Int8Matrix int8_matrix(const SectionedBytes& file, std::string_view section);

/// The section as `size` floats in one row. Throws: as `int8_matrix`.
std::span<const float> float_row(const SectionedBytes& file, std::string_view section,
                                 std::size_t size);

/// The section as one row of sorted keys. Throws: as `int8_matrix`, and when they do not rise.
std::span<const std::uint64_t> sorted_keys(const SectionedBytes& file, std::string_view section);

/// The section as `size` integers in one row. Throws: as `int8_matrix`.
std::span<const std::int32_t> integer_row(const SectionedBytes& file, std::string_view section,
                                          std::size_t size);

}  // namespace relata
