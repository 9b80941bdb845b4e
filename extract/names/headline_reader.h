// SPDX-License-Identifier: Apache-2.0
#pragma once
// The names in a sentence where capitals tell nothing: a headline in title case or capitals.

#include "extract/names/gazetteer.h"
#include "extract/names/name_candidate.h"
#include "extract/names/sentence_case.h"

#include <string_view>
#include <vector>

namespace relata {

/// A sentence in title case or capitals.
struct Headline {
  std::span<const Word> words;  ///< of the whole document
  TokenRange tokens;
  SentenceCase letter_case = SentenceCase::Title;
};

/// Only what lists or the rest of the document know: `known` holds the names of its other
/// sentences, classed Surname, City or Organization after their kind. In text order, not
/// overlapping; their sentence id is not yet set.
std::vector<NameCandidate> read_headline(const Gazetteer& gazetteer, const NameIndex& known,
                                         const Headline& headline);

}  // namespace relata
