// SPDX-License-Identifier: Apache-2.0
#include "extract/language/packed_matrix.h"

#include "base/contract.h"
#include "extract/language/exact_math.h"

#include <numeric>

namespace relata {

PackedMatrix::PackedMatrix(std::size_t rows, std::size_t columns)
    : rows_(rows),
      columns_(columns),
      weights_(round_up(rows, kPanelRows) * round_up(columns, kGroupColumns)),
      factors_(round_up(rows, kPanelRows)),
      biases_(round_up(rows, kPanelRows)),
      offsets_(round_up(rows, kPanelRows)) {}

void PackedMatrix::put(std::size_t at, const Int8Matrix& matrix, std::span<const float> bias,
                       ActivationScale scale) {
  for (std::size_t row = 0; row < matrix.rows; ++row) {
    put(at + row, Row{.values = matrix.row(row),
                      .factor = matrix.scales[row] / scale.steps_per_unit,
                      .bias = bias.empty() ? 0.0F : bias[row],
                      .meets_signed = scale.is_signed});
  }
}

void PackedMatrix::resize_rows(std::size_t rows) {
  expects(round_up(rows, kPanelRows) <= factors_.size(), "a packed matrix only shrinks");
  rows_ = rows;
}

void PackedMatrix::put(std::size_t at, const Row& row) {
  expects(at < rows_ && row.values.size() == columns_, "a row fits into its packed matrix");
  std::int8_t* const panel =
      weights_.data() + at / kPanelRows * group_count() * kGroupColumns * kPanelRows;
  const std::size_t lane = at % kPanelRows * kGroupColumns;
  for (std::size_t column = 0; column < columns_; ++column) {
    const std::size_t group = column / kGroupColumns * kGroupColumns * kPanelRows;
    panel[group + lane + column % kGroupColumns] = row.values[column];
  }
  factors_[at] = row.factor;
  biases_[at] = row.bias;
  offsets_[at] =
      row.meets_signed ? kSignedZero * std::accumulate(row.values.begin(), row.values.end(), 0) : 0;
}

}  // namespace relata
