// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who says what in a sentence.

#include "extract/relations/matcher.h"
#include "extract/relations/rule.h"
#include "extract/relations/sentence_cells.h"

#include <optional>
#include <span>
#include <vector>

namespace relata {

/// A source with what it says. Cells of the source's own noun phrase and of its verb are no
/// content.
struct Attribution {
  FoundSpeaker speaker;
  CellRange cue;
  std::vector<CellRange> content;
  bool is_frame = false;  ///< "according to X": what others say in the sentence lies within
};

/// All attributions of a sentence by the speech rules. `last_speaker` is whom "he" or "she" means.
std::vector<Attribution> find_attributions(std::span<const Cell> cells, const RuleSet& rules,
                                           std::optional<ChainId> last_speaker);

/// The nearest source of what stands at a cell: that of the shortest content around it, a frame
/// last. Nothing: the article itself.
std::optional<FoundSpeaker> find_speaker(std::span<const Attribution> attributions,
                                         std::size_t cell);

}  // namespace relata
