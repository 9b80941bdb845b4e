// SPDX-License-Identifier: Apache-2.0
#pragma once
// Random numbers for tests, the same on every machine: the distributions of the standard library
// are not.

#include <cstdint>
#include <random>

namespace relata {

class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : engine_(seed) {}

  /// In [low, high].
  std::int64_t integer(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }

  std::size_t size(std::size_t low, std::size_t high) {
    return static_cast<std::size_t>(
        integer(static_cast<std::int64_t>(low), static_cast<std::int64_t>(high)));
  }

  /// In [low, high], in steps of a thousandth of the range.
  float real(float low, float high) {
    constexpr std::int64_t kSteps = 1000;
    return low + (high - low) * static_cast<float>(integer(0, kSteps)) / static_cast<float>(kSteps);
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace relata
