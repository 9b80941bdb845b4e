// SPDX-License-Identifier: Apache-2.0
#pragma once
// The labels of the name head: O outside, and for each kind of name B (begins), I (inside), L
// (last), U (the only word).

#include "base/sectioned_file.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace relata {

/// One kind of name and where its labels are among the scores.
struct NameKind {
  std::string name;
  std::size_t begin = 0;
  std::size_t inside = 0;
  std::size_t last = 0;
  std::size_t unit = 0;

  [[nodiscard]] std::array<std::size_t, 4> labels() const { return {begin, inside, last, unit}; }
};

/// O is label 0.
struct NameLabels {
  /// From the section `labels.name`. Throws: ModelError when O is not first, or a kind lacks one of
  /// its labels.
  static NameLabels read(const SectionedBytes& file);

  std::vector<NameKind> kinds;
  std::size_t count = 1;  ///< of all labels
};

}  // namespace relata
