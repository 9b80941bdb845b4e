// SPDX-License-Identifier: Apache-2.0
#pragma once
// A sentence on its way to statements.

#include "extract/relations/sentence_cells.h"
#include "extract/relations/speaker.h"
#include "extract/relations/time_expression.h"

#include <vector>

namespace relata {

/// A sentence with what was found in it before its statements.
struct ReadSentence {
  SentenceId id;
  std::vector<Cell> cells;
  std::vector<Attribution> attributions;
  std::vector<LocatedTime> times;
};

}  // namespace relata
