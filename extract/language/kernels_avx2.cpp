// SPDX-License-Identifier: Apache-2.0
// For processors with AVX2: nearly every x86-64 since 2013. Functions are compiled for it one by
// one, so that nothing else of the program needs it.
#include "extract/language/elementwise.h"
#include "extract/language/kernel_tables.h"

#if defined(__x86_64__)

#include <cstring>
#include <immintrin.h>

#define RELATA_TARGET_AVX2 [[gnu::target("avx2")]]

namespace relata {

namespace {

constexpr std::size_t kLanes = 8;
/// Of 16 registers, 8 hold sums: 4 rows of activations by 16 channels.
constexpr std::size_t kTileRows = 4;
constexpr std::size_t kGroupBytes = kPanelRows * kGroupColumns;

/// Plain arrays, because std::array drops the alignment of registers.
struct Sums {
  __m256i of[kTileRows][2];
};

RELATA_TARGET_AVX2 [[gnu::always_inline]] inline __m256i broadcast(const std::uint8_t* bytes) {
  std::int32_t group = 0;
  std::memcpy(&group, bytes, sizeof(group));
  return _mm256_set1_epi32(group);
}

/// Adds the products of 4 activations with 4 weights of 8 channels. The 16-bit sums of two products
/// cannot saturate: activations have 7 bits.
RELATA_TARGET_AVX2 [[gnu::always_inline]] inline __m256i add_products(__m256i sums, __m256i group,
                                                                      __m256i weights) {
  const __m256i pairs = _mm256_maddubs_epi16(group, weights);
  return _mm256_add_epi32(sums, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

RELATA_TARGET_AVX2 [[gnu::always_inline]] inline __m256i load_integers(const void* from) {
  return _mm256_load_si256(static_cast<const __m256i*>(from));
}

RELATA_TARGET_AVX2 [[gnu::always_inline]] inline void store_results(const PackedMatrix& matrix,
                                                                    std::size_t channel,
                                                                    __m256i sums, float* results) {
  const __m256i exact = _mm256_sub_epi32(sums, load_integers(matrix.offsets() + channel));
  const __m256 scaled =
      _mm256_mul_ps(_mm256_cvtepi32_ps(exact), _mm256_load_ps(matrix.factors() + channel));
  _mm256_storeu_ps(results + channel,
                   _mm256_add_ps(scaled, _mm256_load_ps(matrix.biases() + channel)));
}

RELATA_TARGET_AVX2 [[gnu::always_inline]] inline Sums sum_tile(const PackedMatrix& matrix,
                                                               std::size_t panel,
                                                               const ActivationRows& rows) {
  Sums sums{};
  const std::int8_t* weights = matrix.panel(panel);
  const std::size_t group_count = matrix.group_count();
  for (std::size_t group = 0; group < group_count; ++group, weights += kGroupBytes) {
    const __m256i low = load_integers(weights);
    const __m256i high = load_integers(weights + kGroupBytes / 2);
    for (std::size_t row = 0; row < kTileRows; ++row) {
      const __m256i four = broadcast(rows.values + row * rows.stride_bytes + group * kGroupColumns);
      sums.of[row][0] = add_products(sums.of[row][0], four, low);
      sums.of[row][1] = add_products(sums.of[row][1], four, high);
    }
  }
  return sums;
}

RELATA_TARGET_AVX2 void multiply(const PackedMatrix& matrix, const ActivationRows& rows,
                                 float* results) {
  const std::size_t stride = matrix.result_stride();
  for (std::size_t panel = 0; panel < matrix.panel_count(); ++panel) {
    for (std::size_t begin = 0; begin < rows.count; begin += kTileRows) {
      const Sums sums = sum_tile(matrix, panel,
                                 ActivationRows{.values = rows.values + begin * rows.stride_bytes,
                                                .stride_bytes = rows.stride_bytes,
                                                .count = kTileRows});
      for (std::size_t row = 0; row < kTileRows; ++row) {
        float* const to = results + (begin + row) * stride;
        store_results(matrix, panel * kPanelRows, sums.of[row][0], to);
        store_results(matrix, panel * kPanelRows + kLanes, sums.of[row][1], to);
      }
    }
  }
}

RELATA_TARGET_AVX2 [[gnu::always_inline]] inline float sum_lanes(__m256 lanes) {
  const __m128 fours = _mm_add_ps(_mm256_castps256_ps128(lanes), _mm256_extractf128_ps(lanes, 1));
  const __m128 twos = _mm_add_ps(fours, _mm_movehl_ps(fours, fours));
  return _mm_cvtss_f32(_mm_add_ss(twos, _mm_movehdup_ps(twos)));
}

/// `Rows` rows and both inputs side by side hide how long one addition takes, and load each number
/// for several products.
template <std::size_t Rows>
RELATA_TARGET_AVX2 [[gnu::always_inline]] inline void multiply_float_rows(const FloatMatrix& matrix,
                                                                          std::size_t begin,
                                                                          const float* inputs,
                                                                          float* results) {
  const float* const weights = matrix.values.data() + begin * matrix.stride;
  __m256 sums[Rows][2] = {};
  for (std::size_t i = 0; i < matrix.stride; i += kLanes) {
    const __m256 first = _mm256_load_ps(inputs + i);
    const __m256 second = _mm256_load_ps(inputs + matrix.stride + i);
    for (std::size_t row = 0; row < Rows; ++row) {
      const __m256 eight = _mm256_load_ps(weights + row * matrix.stride + i);
      sums[row][0] = _mm256_add_ps(sums[row][0], _mm256_mul_ps(eight, first));
      sums[row][1] = _mm256_add_ps(sums[row][1], _mm256_mul_ps(eight, second));
    }
  }
  for (std::size_t row = 0; row < Rows; ++row) {
    results[begin + row] = sum_lanes(sums[row][0]);
    results[matrix.rows + begin + row] = sum_lanes(sums[row][1]);
  }
}

RELATA_TARGET_AVX2 void multiply_floats(const FloatMatrix& matrix, const float* inputs,
                                        float* results) {
  constexpr std::size_t kSide = 4;
  std::size_t row = 0;
  for (; row + kSide <= matrix.rows; row += kSide) {
    multiply_float_rows<kSide>(matrix, row, inputs, results);
  }
  for (; row < matrix.rows; ++row) {
    multiply_float_rows<1>(matrix, row, inputs, results);
  }
}

RELATA_TARGET_AVX2 void add(float* sums, const float* addends, std::size_t count) {
  add_loop(sums, addends, count);
}

RELATA_TARGET_AVX2 void add_scaled(float* sums, std::span<const std::int8_t> numbers, float scale) {
  add_scaled_loop(sums, numbers, scale);
}

RELATA_TARGET_AVX2 void activate_gates(float* gates, std::size_t count) {
  activate_gates_loop(gates, count);
}

RELATA_TARGET_AVX2 void step(float* state, const float* gates, std::size_t count) {
  step_loop(state, gates, count);
}

RELATA_TARGET_AVX2 void quantise_signed_run(const FloatRun& run, std::uint8_t* results) {
  quantise_signed_loop(run, results);
}

RELATA_TARGET_AVX2 void quantise_relu_run(const FloatRun& run, std::uint8_t* results) {
  quantise_relu_loop(run, results);
}

}  // namespace

const Kernels& avx2_kernels() {
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

#endif
