// SPDX-License-Identifier: Apache-2.0
// Every kernel against the scalar one, bit for bit, on random shapes.
#include "extract/language/kernels.h"

#include "extract/language/kernel_tables.h"
#include "tests/extract/language/instruction_set_printer.h"
#include "tests/support/random_numbers.h"

#include <gtest/gtest.h>

#include <limits>
#include <tuple>
#include <vector>

namespace relata {
namespace {

constexpr int kSeeds = 25;

AlignedVector<std::uint8_t> random_activations(RandomNumbers& random, std::size_t size) {
  AlignedVector<std::uint8_t> values(size);
  for (auto& value : values) {
    value = static_cast<std::uint8_t>(random.integer(0, 127));
  }
  return values;
}

AlignedVector<float> random_floats(RandomNumbers& random, std::size_t size, float limit) {
  AlignedVector<float> values(size);
  for (auto& value : values) {
    value = random.real(-limit, limit);
  }
  return values;
}

PackedMatrix random_matrix(RandomNumbers& random, std::size_t rows, std::size_t columns) {
  PackedMatrix matrix(rows, columns);
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<std::int8_t> values(columns);
    for (auto& value : values) {
      value = static_cast<std::int8_t>(random.integer(-128, 127));
    }
    matrix.put(row, PackedMatrix::Row{.values = values,
                                      .factor = random.real(0.0F, 0.01F),
                                      .bias = random.real(-1.0F, 1.0F),
                                      .meets_signed = random.integer(0, 1) == 1});
  }
  return matrix;
}

/// An instruction set of this processor and a seed, which the test's name prints.
class EveryKernel : public testing::TestWithParam<std::tuple<InstructionSet, int>> {
 protected:
  const Kernels& kernels_ = kernels_for(std::get<0>(GetParam()));
  RandomNumbers random_{static_cast<std::uint64_t>(std::get<1>(GetParam()))};
};

/// The rows that count; those beyond them may hold anything.
std::vector<float> counted(const AlignedVector<float>& results, const PackedMatrix& matrix,
                           std::size_t rows) {
  std::vector<float> kept;
  for (std::size_t row = 0; row < rows; ++row) {
    const auto begin = results.begin() + static_cast<std::ptrdiff_t>(row * matrix.result_stride());
    kept.insert(kept.end(), begin, begin + static_cast<std::ptrdiff_t>(matrix.rows()));
  }
  return kept;
}

TEST_P(EveryKernel, MultipliesLikeTheScalarOne) {
  const PackedMatrix matrix = random_matrix(random_, random_.size(1, 70), random_.size(1, 90));
  const std::size_t count = random_.size(1, 40);
  const std::size_t padded = round_up(count, kBlockRows);
  const std::size_t stride = round_up(matrix.columns(), kGroupColumns) + 4;
  const auto activations = random_activations(random_, padded * stride);
  const ActivationRows rows{.values = activations.data(), .stride_bytes = stride, .count = count};
  AlignedVector<float> expected(padded * matrix.result_stride());
  AlignedVector<float> actual(padded * matrix.result_stride());
  scalar_kernels().multiply(matrix, rows, expected.data());
  kernels_.multiply(matrix, rows, actual.data());
  EXPECT_EQ(counted(actual, matrix, count), counted(expected, matrix, count));
}

TEST_P(EveryKernel, MultipliesFloatsLikeTheScalarOne) {
  FloatMatrix matrix{.rows = random_.size(1, 40), .stride = 8 * random_.size(1, 20), .values = {}};
  matrix.values = random_floats(random_, matrix.rows * matrix.stride, 3.0F);
  const auto inputs = random_floats(random_, 2 * matrix.stride, 3.0F);
  std::vector<float> expected(2 * matrix.rows);
  std::vector<float> actual(2 * matrix.rows);
  scalar_kernels().multiply_floats(matrix, inputs.data(), expected.data());
  kernels_.multiply_floats(matrix, inputs.data(), actual.data());
  EXPECT_EQ(actual, expected);
}

TEST_P(EveryKernel, AddsLikeTheScalarOne) {
  const std::size_t count = random_.size(1, 100);
  auto expected = random_floats(random_, count, 3.0F);
  auto actual = expected;
  const auto addends = random_floats(random_, count, 3.0F);
  scalar_kernels().add(expected.data(), addends.data(), count);
  kernels_.add(actual.data(), addends.data(), count);
  EXPECT_EQ(actual, expected);
}

TEST_P(EveryKernel, AddsScaledRowsLikeTheScalarOne) {
  std::vector<std::int8_t> row(random_.size(1, 100));
  for (auto& number : row) {
    number = static_cast<std::int8_t>(random_.integer(-128, 127));
  }
  auto expected = random_floats(random_, row.size(), 3.0F);
  auto actual = expected;
  const float scale = random_.real(0.0F, 0.1F);
  scalar_kernels().add_scaled(expected.data(), row, scale);
  kernels_.add_scaled(actual.data(), row, scale);
  EXPECT_EQ(actual, expected);
}

TEST_P(EveryKernel, ActivatesGatesLikeTheScalarOne) {
  const std::size_t count = 2 * random_.size(1, 100);
  auto expected = random_floats(random_, count, 100.0F);
  auto actual = expected;
  scalar_kernels().activate_gates(expected.data(), count);
  kernels_.activate_gates(actual.data(), count);
  EXPECT_EQ(actual, expected);
}

TEST_P(EveryKernel, StepsLikeTheScalarOne) {
  const std::size_t count = random_.size(1, 100);
  auto expected = random_floats(random_, count, 1.0F);
  auto actual = expected;
  const auto gates = random_floats(random_, 2 * count, 1.0F);
  scalar_kernels().step(expected.data(), gates.data(), count);
  kernels_.step(actual.data(), gates.data(), count);
  EXPECT_EQ(actual, expected);
}

TEST_P(EveryKernel, QuantisesLikeTheScalarOne) {
  const auto values = random_floats(random_, random_.size(1, 200), 4.0F);
  const FloatRun run{.values = values.data(),
                     .count = values.size(),
                     .steps_per_unit = random_.real(0.0F, 100.0F)};
  std::vector<std::uint8_t> expected(2 * values.size());
  std::vector<std::uint8_t> actual(2 * values.size());
  scalar_kernels().quantise_signed(run, expected.data());
  scalar_kernels().quantise_relu(run, expected.data() + values.size());
  kernels_.quantise_signed(run, actual.data());
  kernels_.quantise_relu(run, actual.data() + values.size());
  EXPECT_EQ(actual, expected);
}

INSTANTIATE_TEST_SUITE_P(Random, EveryKernel,
                         testing::Combine(testing::ValuesIn(supported_instruction_sets()),
                                          testing::Range(0, kSeeds)),
                         [](const auto& made) {
                           return std::string(to_string(std::get<0>(made.param))) + "_seed_" +
                                  std::to_string(std::get<1>(made.param));
                         });

class EveryInstructionSet : public testing::TestWithParam<InstructionSet> {};

// 2 · 127 · 127 is the largest sum of two products with weights from -127 on; -128 makes it larger.
TEST_P(EveryInstructionSet, DoesNotSaturateAtTheLargestProducts) {
  constexpr std::size_t kColumns = 64;
  PackedMatrix matrix(2, kColumns);
  const std::vector<std::int8_t> largest(kColumns, 127);
  const std::vector<std::int8_t> smallest(kColumns, -128);
  matrix.put(0, PackedMatrix::Row{.values = largest});
  matrix.put(1, PackedMatrix::Row{.values = smallest});
  const AlignedVector<std::uint8_t> activations(kColumns * kBlockRows, 127);
  AlignedVector<float> results(kBlockRows * matrix.result_stride());
  kernels_for(GetParam())
      .multiply(matrix, {.values = activations.data(), .stride_bytes = kColumns, .count = 1},
                results.data());
  EXPECT_EQ(results[0], 64 * 127 * 127);
  EXPECT_EQ(results[1], -64 * 127 * 128);
}

TEST_P(EveryInstructionSet, TakesAwayWhatTheZeroOfSignedActivationsAdds) {
  PackedMatrix matrix(1, 2);
  const std::vector<std::int8_t> weights = {3, -5};
  matrix.put(
      0, PackedMatrix::Row{.values = weights, .factor = 0.5F, .bias = 1.0F, .meets_signed = true});
  AlignedVector<std::uint8_t> activations(4 * kBlockRows, 0);
  activations[0] = 64 + 10;
  activations[1] = 64 - 2;
  AlignedVector<float> results(kBlockRows * matrix.result_stride());
  kernels_for(GetParam())
      .multiply(matrix, {.values = activations.data(), .stride_bytes = 4, .count = 1},
                results.data());
  EXPECT_EQ(results[0], (3 * 10 + 5 * 2) * 0.5F + 1.0F);
}

TEST_P(EveryInstructionSet, QuantisesToSevenBitsWhateverComes) {
  constexpr float kHuge = std::numeric_limits<float>::max();
  const std::vector<float> values = {-kHuge, -1.0F, -0.26F, 0.0F, 0.24F, 0.25F, 1.0F, kHuge};
  std::vector<std::uint8_t> with_sign(values.size());
  std::vector<std::uint8_t> above_zero(values.size());
  const FloatRun run{.values = values.data(), .count = values.size(), .steps_per_unit = 2.0F};
  kernels_for(GetParam()).quantise_signed(run, with_sign.data());
  kernels_for(GetParam()).quantise_relu(run, above_zero.data());
  EXPECT_EQ(with_sign, (std::vector<std::uint8_t>{0, 62, 63, 64, 64, 65, 66, 127}));
  EXPECT_EQ(above_zero, (std::vector<std::uint8_t>{0, 0, 0, 0, 0, 1, 2, 127}));
}

INSTANTIATE_TEST_SUITE_P(All, EveryInstructionSet, testing::ValuesIn(supported_instruction_sets()),
                         [](const auto& made) { return std::string(to_string(made.param)); });

}  // namespace
}  // namespace relata
