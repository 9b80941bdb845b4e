// SPDX-License-Identifier: Apache-2.0
#pragma once
// Numbers as text, the same on every machine and in every locale.

#include <cstdint>
#include <string>

namespace relata {

/// At most `digits` digits behind the point, trailing zeros dropped: 0.9, 0.8333, 1. Requires:
/// finite, digits <= 17.
std::string format_decimal(double value, int digits = 4);

/// Exactly `digits` digits behind the point: 0.90. Requires: finite, 0 <= digits <= 17.
std::string format_fixed(double value, int digits);

/// With a comma between groups of three digits: 14,902. For people, never for files.
std::string format_count(std::uint64_t value);

}  // namespace relata
