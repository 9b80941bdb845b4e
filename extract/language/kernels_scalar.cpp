// SPDX-License-Identifier: Apache-2.0
// The reference: what every other file of kernels is compared with, and what runs where none fits.
#include "extract/language/elementwise.h"
#include "extract/language/kernel_tables.h"

#include <array>

namespace relata {

namespace {

using PanelSums = std::array<std::int32_t, kPanelRows>;

/// The sums of a panel's 16 channels for one row of activations.
PanelSums sum_panel(const PackedMatrix& matrix, std::size_t panel,
                    const std::uint8_t* activations) {
  PanelSums sums{};
  const std::int8_t* weights = matrix.panel(panel);
  for (std::size_t group = 0; group < matrix.group_count(); ++group) {
    for (std::size_t lane = 0; lane < kPanelRows; ++lane) {
      for (std::size_t i = 0; i < kGroupColumns; ++i) {
        sums[lane] += std::int32_t{activations[i]} * weights[lane * kGroupColumns + i];
      }
    }
    weights += kPanelRows * kGroupColumns;
    activations += kGroupColumns;
  }
  return sums;
}

void multiply(const PackedMatrix& matrix, const ActivationRows& rows, float* results) {
  for (std::size_t row = 0; row < rows.count; ++row) {
    float* const to = results + row * matrix.result_stride();
    for (std::size_t panel = 0; panel < matrix.panel_count(); ++panel) {
      const PanelSums sums = sum_panel(matrix, panel, rows.values + row * rows.stride_bytes);
      for (std::size_t lane = 0; lane < kPanelRows; ++lane) {
        const std::size_t channel = panel * kPanelRows + lane;
        const auto sum = static_cast<float>(sums[lane] - matrix.offsets()[channel]);
        to[channel] = sum * matrix.factors()[channel] + matrix.biases()[channel];
      }
    }
  }
}

float sum_in_lanes(const float* weights, const float* input, std::size_t count) {
  constexpr std::size_t kLanes = 8;
  std::array<float, kLanes> lanes{};
  for (std::size_t i = 0; i < count; i += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      lanes[lane] += weights[i + lane] * input[i + lane];
    }
  }
  return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +
         ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

void multiply_floats(const FloatMatrix& matrix, const float* inputs, float* results) {
  for (std::size_t row = 0; row < matrix.rows; ++row) {
    const float* const weights = matrix.values.data() + row * matrix.stride;
    results[row] = sum_in_lanes(weights, inputs, matrix.stride);
    results[matrix.rows + row] = sum_in_lanes(weights, inputs + matrix.stride, matrix.stride);
  }
}

void add(float* sums, const float* addends, std::size_t count) {
  add_loop(sums, addends, count);
}

void add_scaled(float* sums, std::span<const std::int8_t> numbers, float scale) {
  add_scaled_loop(sums, numbers, scale);
}

void activate_gates(float* gates, std::size_t count) {
  activate_gates_loop(gates, count);
}

void step(float* state, const float* gates, std::size_t count) {
  step_loop(state, gates, count);
}

void quantise_signed_run(const FloatRun& run, std::uint8_t* results) {
  quantise_signed_loop(run, results);
}

void quantise_relu_run(const FloatRun& run, std::uint8_t* results) {
  quantise_relu_loop(run, results);
}

}  // namespace

const Kernels& scalar_kernels() {
  static constexpr Kernels kKernels{.multiply = multiply,
                                    .multiply_floats = multiply_floats,
                                    .add = add,
                                    .add_scaled = add_scaled,
                                    .activate_gates = activate_gates,
                                    .step = step,
                                    .quantise_signed = quantise_signed_run,
                                    .quantise_relu = quantise_relu_run};
  return kKernels;
}

}  // namespace relata
