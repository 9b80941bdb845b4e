// SPDX-License-Identifier: Apache-2.0
#pragma once
// Loops over floats, written once. Each file of kernels inlines them into functions for its
// instruction set, where the compiler vectorises them; element by element the operations stay the
// same, so the results do too.

#include "extract/language/exact_math.h"
#include "extract/language/kernels.h"

#include <cstddef>

namespace relata {

[[gnu::always_inline]] inline void add_loop(float* __restrict sums, const float* __restrict addends,
                                            std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    sums[i] += addends[i];
  }
}

[[gnu::always_inline]] inline void add_scaled_loop(float* __restrict sums,
                                                   std::span<const std::int8_t> numbers,
                                                   float scale) {
  const std::int8_t* __restrict const values = numbers.data();
  const std::size_t count = numbers.size();
  for (std::size_t i = 0; i < count; ++i) {
    sums[i] += static_cast<float>(values[i]) * scale;
  }
}

[[gnu::always_inline]] inline void activate_gates_loop(float* gates, std::size_t count) {
  const std::size_t half = count / 2;
  for (std::size_t i = 0; i < half; ++i) {
    gates[i] = exact_sigmoid(gates[i]);
  }
  for (std::size_t i = half; i < count; ++i) {
    gates[i] = exact_tanh(gates[i]);
  }
}

[[gnu::always_inline]] inline void step_loop(float* __restrict state, const float* __restrict gates,
                                             std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    state[i] = state[i] + gates[i] * (gates[count + i] - state[i]);
  }
}

[[gnu::always_inline]] inline void quantise_signed_loop(const FloatRun& run,
                                                        std::uint8_t* __restrict results) {
  const float* const values = run.values;
  const float scale = run.steps_per_unit;
  const std::size_t count = run.count;
  for (std::size_t i = 0; i < count; ++i) {
    results[i] = quantise_signed(values[i], scale);
  }
}

[[gnu::always_inline]] inline void quantise_relu_loop(const FloatRun& run,
                                                      std::uint8_t* __restrict results) {
  const float* const values = run.values;
  const float scale = run.steps_per_unit;
  const std::size_t count = run.count;
  for (std::size_t i = 0; i < count; ++i) {
    // What is below zero is quantised to zero whether or not it is cut off before.
    results[i] = quantise_unsigned(values[i], scale);
  }
}

}  // namespace relata
