// SPDX-License-Identifier: Apache-2.0
// For processors whose dot-product instruction adds four products to a 32-bit sum in one step:
// AVX-VNNI with 8 sums, AVX-512 VNNI with 16. Only the products differ from AVX2.
#include "extract/language/elementwise.h"
#include "extract/language/kernel_tables.h"

#if defined(__x86_64__)

#include <cstring>
#include <immintrin.h>

#define RELATA_TARGET_AVX_VNNI [[gnu::target("avx2,avxvnni")]]
#define RELATA_TARGET_AVX512 [[gnu::target("avx2,avx512f,avx512bw,avx512vl,avx512vnni")]]

namespace relata {

namespace {

constexpr std::size_t kLanes = 8;
constexpr std::size_t kGroupBytes = kPanelRows * kGroupColumns;
/// Of the 16 registers of AVX2, 8 hold sums: 4 rows of activations by 16 channels.
constexpr std::size_t kTileRows = 4;
/// Of the 32 registers of AVX-512, 16 hold sums: 8 rows of activations by 32 channels.
constexpr std::size_t kWidePanels = 2;

std::int32_t group_at(const std::uint8_t* bytes) {
  std::int32_t group = 0;
  std::memcpy(&group, bytes, sizeof(group));
  return group;
}

namespace narrow {

/// Plain arrays, because std::array drops the alignment of registers.
struct Sums {
  __m256i of[kTileRows][2];
};

RELATA_TARGET_AVX_VNNI [[gnu::always_inline]] inline __m256i load_integers(const void* from) {
  return _mm256_load_si256(static_cast<const __m256i*>(from));
}

RELATA_TARGET_AVX_VNNI [[gnu::always_inline]] inline void store_results(const PackedMatrix& matrix,
                                                                        std::size_t channel,
                                                                        __m256i sums,
                                                                        float* results) {
  const __m256i exact = _mm256_sub_epi32(sums, load_integers(matrix.offsets() + channel));
  const __m256 scaled =
      _mm256_mul_ps(_mm256_cvtepi32_ps(exact), _mm256_load_ps(matrix.factors() + channel));
  _mm256_storeu_ps(results + channel,
                   _mm256_add_ps(scaled, _mm256_load_ps(matrix.biases() + channel)));
}

RELATA_TARGET_AVX_VNNI [[gnu::always_inline]] inline Sums sum_tile(const PackedMatrix& matrix,
                                                                   std::size_t panel,
                                                                   const ActivationRows& rows) {
  Sums sums{};
  const std::int8_t* weights = matrix.panel(panel);
  const std::size_t group_count = matrix.group_count();
  for (std::size_t group = 0; group < group_count; ++group, weights += kGroupBytes) {
    const __m256i low = load_integers(weights);
    const __m256i high = load_integers(weights + kGroupBytes / 2);
    for (std::size_t row = 0; row < kTileRows; ++row) {
      const __m256i four = _mm256_set1_epi32(
          group_at(rows.values + row * rows.stride_bytes + group * kGroupColumns));
      sums.of[row][0] = _mm256_dpbusd_avx_epi32(sums.of[row][0], four, low);
      sums.of[row][1] = _mm256_dpbusd_avx_epi32(sums.of[row][1], four, high);
    }
  }
  return sums;
}

RELATA_TARGET_AVX_VNNI void multiply(const PackedMatrix& matrix, const ActivationRows& rows,
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

}  // namespace narrow

namespace wide {

template <std::size_t Panels>
struct Sums {
  __m512i of[kBlockRows][Panels];
};

RELATA_TARGET_AVX512 [[gnu::always_inline]] inline void store_results(const PackedMatrix& matrix,
                                                                      std::size_t channel,
                                                                      __m512i sums,
                                                                      float* results) {
  const __m512i exact = _mm512_sub_epi32(sums, _mm512_load_si512(matrix.offsets() + channel));
  const __m512 scaled =
      _mm512_mul_ps(_mm512_cvtepi32_ps(exact), _mm512_load_ps(matrix.factors() + channel));
  _mm512_storeu_ps(results + channel,
                   _mm512_add_ps(scaled, _mm512_load_ps(matrix.biases() + channel)));
}

template <std::size_t Panels>
RELATA_TARGET_AVX512 [[gnu::always_inline]] inline Sums<Panels> sum_tile(
    const PackedMatrix& matrix, std::size_t panel, const ActivationRows& rows) {
  Sums<Panels> sums{};
  const std::int8_t* const weights = matrix.panel(panel);
  const std::size_t group_count = matrix.group_count();
  for (std::size_t group = 0; group < group_count; ++group) {
    __m512i four_by_16[Panels];
    for (std::size_t side = 0; side < Panels; ++side) {
      four_by_16[side] = _mm512_load_si512(weights + (side * group_count + group) * kGroupBytes);
    }
    for (std::size_t row = 0; row < kBlockRows; ++row) {
      const __m512i four = _mm512_set1_epi32(
          group_at(rows.values + row * rows.stride_bytes + group * kGroupColumns));
      for (std::size_t side = 0; side < Panels; ++side) {
        sums.of[row][side] = _mm512_dpbusd_epi32(sums.of[row][side], four, four_by_16[side]);
      }
    }
  }
  return sums;
}

template <std::size_t Panels>
RELATA_TARGET_AVX512 [[gnu::always_inline]] inline void multiply_panels(const PackedMatrix& matrix,
                                                                        std::size_t panel,
                                                                        const ActivationRows& rows,
                                                                        float* results) {
  const std::size_t stride = matrix.result_stride();
  for (std::size_t begin = 0; begin < rows.count; begin += kBlockRows) {
    const Sums<Panels> sums =
        sum_tile<Panels>(matrix, panel,
                         ActivationRows{.values = rows.values + begin * rows.stride_bytes,
                                        .stride_bytes = rows.stride_bytes,
                                        .count = kBlockRows});
    for (std::size_t row = 0; row < kBlockRows; ++row) {
      for (std::size_t side = 0; side < Panels; ++side) {
        store_results(matrix, (panel + side) * kPanelRows, sums.of[row][side],
                      results + (begin + row) * stride);
      }
    }
  }
}

RELATA_TARGET_AVX512 void multiply(const PackedMatrix& matrix, const ActivationRows& rows,
                                   float* results) {
  std::size_t panel = 0;
  for (; panel + kWidePanels <= matrix.panel_count(); panel += kWidePanels) {
    multiply_panels<kWidePanels>(matrix, panel, rows, results);
  }
  if (panel < matrix.panel_count()) {
    multiply_panels<1>(matrix, panel, rows, results);
  }
}

RELATA_TARGET_AVX512 void add(float* sums, const float* addends, std::size_t count) {
  add_loop(sums, addends, count);
}

RELATA_TARGET_AVX512 void add_scaled(float* sums, std::span<const std::int8_t> numbers,
                                     float scale) {
  add_scaled_loop(sums, numbers, scale);
}

RELATA_TARGET_AVX512 void activate_gates(float* gates, std::size_t count) {
  activate_gates_loop(gates, count);
}

RELATA_TARGET_AVX512 void step(float* state, const float* gates, std::size_t count) {
  step_loop(state, gates, count);
}

RELATA_TARGET_AVX512 void quantise_signed_run(const FloatRun& run, std::uint8_t* results) {
  quantise_signed_loop(run, results);
}

RELATA_TARGET_AVX512 void quantise_relu_run(const FloatRun& run, std::uint8_t* results) {
  quantise_relu_loop(run, results);
}

}  // namespace wide

}  // namespace

const Kernels& avx_vnni_kernels() {
  static const Kernels kKernels = [] {
    Kernels kernels = avx2_kernels();
    kernels.multiply = narrow::multiply;
    return kernels;
  }();
  return kKernels;
}

const Kernels& avx512_vnni_kernels() {
  static const Kernels kKernels{.multiply = wide::multiply,
                                .multiply_floats = avx2_kernels().multiply_floats,
                                .add = wide::add,
                                .add_scaled = wide::add_scaled,
                                .activate_gates = wide::activate_gates,
                                .step = wide::step,
                                .quantise_signed = wide::quantise_signed_run,
                                .quantise_relu = wide::quantise_relu_run};
  return kKernels;
}

}  // namespace relata

#endif
