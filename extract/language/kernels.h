// SPDX-License-Identifier: Apache-2.0
#pragma once
// The inner loops of the network, once for each instruction set. All give the same bits: integer
// sums are exact, and float operations are the same ones in the same order.

#include "extract/language/instruction_set.h"
#include "extract/language/packed_matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace relata {

/// Rows of 7-bit activations. Requires: as many rows as `count` rounded up to `kBlockRows`, each of
/// `stride_bytes`, which is at least the matrix's columns rounded up to `kGroupColumns`.
struct ActivationRows {
  const std::uint8_t* values = nullptr;
  std::size_t stride_bytes = 0;
  std::size_t count = 0;
};

/// A matrix of floats, its rows padded with zeros to a multiple of 8.
struct FloatMatrix {
  std::size_t rows = 0;
  std::size_t stride = 0;  ///< in floats
  AlignedVector<float> values;
};

/// `count` floats with the scale that makes them activations.
struct FloatRun {
  const float* values = nullptr;
  std::size_t count = 0;
  float steps_per_unit = 1;
};

struct Kernels {
  /// results[row][channel] = float(sum) · factor + bias, rows `result_stride` apart, as many as
  /// there are rows of activations, rounded up to `kBlockRows`.
  void (*multiply)(const PackedMatrix& matrix, const ActivationRows& rows, float* results);

  /// results[r] = the sum of row r · input, in 8 lanes: lane l adds the elements l, l + 8, … in
  /// order; then ((0+4)+(2+6)) + ((1+5)+(3+7)). The same for a second input, behind the first; the
  /// second row of results follows the first. Requires: both are padded like the rows.
  void (*multiply_floats)(const FloatMatrix& matrix, const float* inputs, float* results);

  /// sums += addends.
  void (*add)(float* sums, const float* addends, std::size_t count);

  /// sums += numbers · scale.
  void (*add_scaled)(float* sums, std::span<const std::int8_t> numbers, float scale);

  /// In place: sigmoid of the first half of `count` gates, tanh of the second.
  void (*activate_gates)(float* gates, std::size_t count);

  /// One step of the minimal GRU: state += z · (c - state). `gates` is z, then c.
  void (*step)(float* state, const float* gates, std::size_t count);

  void (*quantise_signed)(const FloatRun& run, std::uint8_t* results);

  /// Of what is above zero; the rest becomes zero.
  void (*quantise_relu)(const FloatRun& run, std::uint8_t* results);
};

/// Requires: this processor supports `set`.
const Kernels& kernels_for(InstructionSet set);

}  // namespace relata
