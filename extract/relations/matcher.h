// SPDX-License-Identifier: Apache-2.0
#pragma once
// Runs a pattern over the cells of a sentence.

#include "extract/relations/pattern.h"
#include "extract/relations/sentence_cells.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace relata {

/// A half-open range of cells.
struct CellRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend auto operator<=>(CellRange, CellRange) = default;
};

/// The cells whose tokens lie within a range.
CellRange cells_within(std::span<const Cell> cells, TokenRange tokens);

/// Something a match holds on to. Views into the pattern and cells.
struct Captured {
  std::string_view name;  ///< empty: a phrase of a word class
  CellRange cells;
  const Sense* phrase = nullptr;
};

/// Where a pattern matched. Valid until: the pattern or the cells change.
struct Match {
  CellRange cells;
  std::vector<Captured> captured;

  /// All captures of a name, in text order.
  [[nodiscard]] std::vector<CellRange> find_all(std::string_view name) const;
  /// The first of them.
  [[nodiscard]] std::optional<CellRange> find(std::string_view name) const;
  /// The last phrase of a class within a range; nothing when there is none.
  [[nodiscard]] const Sense* find_phrase(ClassId word_class, CellRange within) const;
};

/// The first way in which `pattern` matches from cell `begin` on. Cost: a bounded number of steps;
/// a pattern that needs more does not match.
std::optional<Match> match_at(const Pattern& pattern, std::span<const Cell> cells,
                              std::size_t begin);

}  // namespace relata
