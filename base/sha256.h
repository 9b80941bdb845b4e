// SPDX-License-Identifier: Apache-2.0
#pragma once
// SHA-256 (by libcrypto): names texts and relation keys.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace relata {

/// The digest as bytes, for comparing with one that a file holds.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);

/// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// The first 16 digits: enough to name one thing among billions.
std::string short_hash(std::string_view bytes);

}  // namespace relata
