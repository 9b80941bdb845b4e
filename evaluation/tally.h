// SPDX-License-Identifier: Apache-2.0
#pragma once
// Counts, and the figures that are made of them.

#include <cstddef>

namespace relata {

/// Precision is over all that was found, recall over what the gold annotation requires; what is
/// optional there counts for precision only.
struct Tally {
  std::size_t right = 0;     ///< of what was found
  std::size_t found = 0;     ///< by the program
  std::size_t reached = 0;   ///< of what is required
  std::size_t required = 0;  ///< by the gold annotation

  Tally& operator+=(const Tally& other) {
    right += other.right;
    found += other.found;
    reached += other.reached;
    required += other.required;
    return *this;
  }

  /// In [0,1]; 0 where nothing was found.
  [[nodiscard]] double precision() const { return share(right, found); }

  [[nodiscard]] double recall() const { return share(reached, required); }

  /// The harmonic mean of the two.
  [[nodiscard]] double f1() const {
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }

  friend bool operator==(const Tally&, const Tally&) = default;

 private:
  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
  }
};

}  // namespace relata
