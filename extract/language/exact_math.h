// SPDX-License-Identifier: Apache-2.0
#pragma once
// exp, sigmoid and tanh from + * / and bit operations alone, and the step from floats to 7-bit
// activations. The same bits on every machine, in every vector width, and in the programs that
// train the model: no function of libm, whose last bits differ between versions.
//
// Everything here is inlined into its caller, so that one source serves every instruction set.

#include <bit>
#include <cstdint>

namespace relata {

/// Activations are quantised to 0…127, so that the products of two neighbours, the second factor
/// being an int8, add up in 16 bits without saturation.
inline constexpr float kMaxActivation = 127.0F;
/// Where zero lies in signed activations.
inline constexpr std::int32_t kSignedZero = 64;

/// The order of comparison makes NaN `low`. No model that was accepted makes one.
[[gnu::always_inline]] inline float clamp_float(float value, float low, float high) {
  const float raised = value > low ? value : low;
  return raised < high ? raised : high;
}

/// e^x for x clamped to [-80, 80], to 2 units in the last place: the range reduction and polynomial
/// of the Cephes library's expf.
[[gnu::always_inline]] inline float exact_exp(float x) {
  constexpr float kLog2E = 1.44269504F;
  constexpr std::int32_t kShift = 128;  // makes truncation the floor, for all x of the range
  constexpr float kLn2High = 0.693359375F;
  constexpr float kLn2Low = -2.12194440e-4F;
  constexpr std::int32_t kExponentBias = 127;
  constexpr std::uint32_t kMantissaBits = 23;
  x = clamp_float(x, -80.0F, 80.0F);
  const std::int32_t power = static_cast<std::int32_t>(x * kLog2E + 128.5F) - kShift;
  const auto whole = static_cast<float>(power);
  const float rest = (x - whole * kLn2High) - whole * kLn2Low;
  float sum = 1.9875691500e-4F;
  sum = sum * rest + 1.3981999507e-3F;
  sum = sum * rest + 8.3334519073e-3F;
  sum = sum * rest + 4.1665795894e-2F;
  sum = sum * rest + 1.6666665459e-1F;
  sum = sum * rest + 5.0000001201e-1F;
  sum = (sum * rest) * rest;
  sum = (sum + rest) + 1.0F;
  return sum *
         std::bit_cast<float>(static_cast<std::uint32_t>(power + kExponentBias) << kMantissaBits);
}

[[gnu::always_inline]] inline float exact_sigmoid(float x) {
  return 1.0F / (1.0F + exact_exp(0.0F - x));
}

[[gnu::always_inline]] inline float exact_tanh(float x) {
  return 2.0F * exact_sigmoid(x + x) - 1.0F;
}

/// For values that are never negative.
[[gnu::always_inline]] inline std::uint8_t quantise_unsigned(float value, float scale) {
  return static_cast<std::uint8_t>(
      static_cast<std::int32_t>(clamp_float(value * scale + 0.5F, 0.0F, kMaxActivation)));
}

/// Zero becomes `kSignedZero`.
[[gnu::always_inline]] inline std::uint8_t quantise_signed(float value, float scale) {
  return static_cast<std::uint8_t>(
      static_cast<std::int32_t>(clamp_float(value * scale + 64.5F, 0.0F, kMaxActivation)));
}

}  // namespace relata
