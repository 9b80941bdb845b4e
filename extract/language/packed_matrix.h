// SPDX-License-Identifier: Apache-2.0
#pragma once
// Weights in the order in which the kernels read them.

#include "extract/language/aligned_vector.h"
#include "extract/language/matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace relata {

/// Output channels that are computed together: one register of 16 32-bit sums, or two of 8.
inline constexpr std::size_t kPanelRows = 16;
/// Products that one instruction adds up.
inline constexpr std::size_t kGroupColumns = 4;
/// Rows of activations that are computed together. Buffers of activations and of results have a
/// multiple of it; what the rows beyond the last hold does not matter.
inline constexpr std::size_t kBlockRows = 8;

/// How the activations that meet a matrix are quantised.
struct ActivationScale {
  float steps_per_unit = 1;
  bool is_signed = false;  ///< zero lies at 64
};

/// An affine map with int8 weights: result = sum · factor + bias, a row of the matrix a result.
/// Weights lie in panels of 16 rows; within a panel, 4 columns of row 0, then of row 1, and so on.
/// Padding is zero, so that activations may be padded with anything.
class PackedMatrix {
 public:
  PackedMatrix(std::size_t rows, std::size_t columns);

  /// Adds the rows of `matrix` from row `at` on. `bias` is empty for none. Requires: they fit.
  void put(std::size_t at, const Int8Matrix& matrix, std::span<const float> bias,
           ActivationScale scale);

  /// Sets one row. `values` meet signed activations when `is_signed`.
  struct Row {
    std::span<const std::int8_t> values;
    float factor = 1;
    float bias = 0;
    bool meets_signed = false;
  };

  void put(std::size_t at, const Row& row);

  /// For a matrix that is filled anew for every use. Requires: at most as many as it was made with.
  void resize_rows(std::size_t rows);

  [[nodiscard]] std::size_t rows() const { return rows_; }

  [[nodiscard]] std::size_t columns() const { return columns_; }

  [[nodiscard]] std::size_t panel_count() const { return round_up(rows_, kPanelRows) / kPanelRows; }

  [[nodiscard]] std::size_t group_count() const {
    return round_up(columns_, kGroupColumns) / kGroupColumns;
  }

  /// Floats between two rows of results.
  [[nodiscard]] std::size_t result_stride() const { return panel_count() * kPanelRows; }

  [[nodiscard]] const std::int8_t* panel(std::size_t index) const {
    return weights_.data() + index * group_count() * kGroupColumns * kPanelRows;
  }

  [[nodiscard]] const float* factors() const { return factors_.data(); }

  [[nodiscard]] const float* biases() const { return biases_.data(); }

  /// What signed activations add to each sum because their zero is 64.
  [[nodiscard]] const std::int32_t* offsets() const { return offsets_.data(); }

 private:
  std::size_t rows_;
  std::size_t columns_;
  AlignedVector<std::int8_t> weights_;
  AlignedVector<float> factors_;
  AlignedVector<float> biases_;
  AlignedVector<std::int32_t> offsets_;
};

}  // namespace relata
