// SPDX-License-Identifier: Apache-2.0
#pragma once
// The possible names of a sentence in usual letter case.

#include "extract/names/gazetteer.h"
#include "extract/names/name_candidate.h"
#include "extract/names/word.h"

#include <span>
#include <vector>

namespace relata {

/// In text order, not overlapping; their sentence id is not yet set.
std::vector<NameCandidate> read_sentence(const Gazetteer& gazetteer, std::span<const Word> words,
                                         TokenRange sentence);

}  // namespace relata
