// SPDX-License-Identifier: Apache-2.0
#pragma once
// Times of a sentence with their prepositions: "in 2008", "until last year".

#include "extract/relations/matcher.h"
#include "extract/relations/sentence_cells.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace relata {

struct LocatedTime {
  CellRange cells;
  FoundTime time;
  bool looks_back = false;  ///< resolved as a day before the article ("on Friday")
};

/// The dates among the document's phrases that lie in a sentence, in text order.
std::vector<LocatedTime> find_times(std::span<const Cell> cells, const Document& document);

/// The time that dates the verb at `trigger`: the nearest one of its clause, else one that begins
/// the sentence. Nothing when there is none.
const LocatedTime* find_time_of(std::span<const LocatedTime> times, std::span<const Cell> cells,
                                CellRange trigger);

}  // namespace relata
