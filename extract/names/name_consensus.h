// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the document as a whole says about its names.

#include "extract/names/name_candidate.h"
#include "extract/text/document.h"

#include <vector>

namespace relata {

/// Gives every candidate the kind that all candidates of its letters vote for, lets full names vote
/// for their parts ("Anna Berg" makes "Berg" a person), and drops doubtful candidates that nothing
/// supports. `candidates` are in text order and stay so.
std::vector<NameCandidate> agree_on_names(const Document& document,
                                          std::vector<NameCandidate> candidates);

}  // namespace relata
