// SPDX-License-Identifier: Apache-2.0
#pragma once
// When two written forms are one name: letters and digits decide, signs and spaces do not.

#include <cstdint>
#include <string_view>

namespace relata {

/// Hashes the letters and digits of a name piece by piece: "U.S." and "US" give one value, "Guinea-
/// Bissau" and the pieces "Guinea", "-", "Bissau" as well. Letter case counts.
class NameHash {
 public:
  void append(std::string_view piece);

  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325U;  // FNV-1a
};

std::uint64_t hash_name(std::string_view name);

/// Whether letters and digits are the same, in the same order.
bool is_same_name(std::string_view a, std::string_view b);

}  // namespace relata
