// SPDX-License-Identifier: Apache-2.0
#pragma once
// Union-find over the numbers 0, 1, 2, …

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace relata {

/// Sets that only ever grow together. A set is named by its smallest member, so the outcome does
/// not depend on the order of the calls. (Boost's disjoint_sets names it by rank.) Cost: log n a
/// call, on average over many.
class DisjointSets {
 public:
  /// Every number below `count` in a set of its own.
  explicit DisjointSets(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }

  /// The smallest member of the set that `member` is in. Requires: member < count.
  std::size_t find(std::size_t member) {
    while (parent_[member] != member) {
      parent_[member] = parent_[parent_[member]];  // halves the way for the next question
      member = parent_[member];
    }
    return member;
  }

  /// Requires: both < count.
  void join(std::size_t left, std::size_t right) {
    const auto [smaller, greater] = std::minmax({find(left), find(right)});
    parent_[greater] = smaller;
  }

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace relata
