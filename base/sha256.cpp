// SPDX-License-Identifier: Apache-2.0
#include "base/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace relata {

namespace {

constexpr std::size_t kDigestBytes = 32;
constexpr std::size_t kShortHashDigits = 16;

}  // namespace

std::array<std::uint8_t, kDigestBytes> sha256(std::string_view bytes) {
  std::array<std::uint8_t, kDigestBytes> digest{};
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1) {
    throw std::runtime_error("libcrypto cannot compute SHA-256 on this machine");
  }
  return digest;
}

std::string sha256_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * kDigestBytes);
  for (const std::uint8_t byte : sha256(bytes)) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 0x0FU];
  }
  return hex;
}

std::string short_hash(std::string_view bytes) {
  return sha256_hex(bytes).substr(0, kShortHashDigits);
}

}  // namespace relata
