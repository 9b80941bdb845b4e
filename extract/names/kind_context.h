// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the words around a name say about its kind.

#include "extract/names/kind_scores.h"
#include "extract/names/word.h"

#include <span>

namespace relata {

/// "in X" speaks for a place, "X said" for a person, "the newspaper X" for an organization …
/// Requires: `name` lies within `sentence`, and that within `words`.
KindScores read_kind_context(std::span<const Word> words, TokenRange sentence, TokenRange name);

}  // namespace relata
