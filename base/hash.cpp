// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"

namespace relata {

namespace {

constexpr std::uint64_t kFnvBasis = 14695981039346656037ULL;
constexpr std::uint64_t kFnvPrime = 1099511628211ULL;

std::uint64_t mix(std::uint64_t hash) {
  hash ^= hash >> 33U;
  hash *= 0xff51afd7ed558ccdULL;
  hash ^= hash >> 33U;
  hash *= 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 33U);
}

}  // namespace

std::uint64_t hash_of(std::uint8_t kind, std::string_view bytes) {
  std::uint64_t hash = (kFnvBasis ^ kind) * kFnvPrime;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * kFnvPrime;
  }
  return mix(hash);
}

}  // namespace relata
