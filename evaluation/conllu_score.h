// SPDX-License-Identifier: Apache-2.0
#pragma once
// How well words, sentences, tags and trees agree with a gold treebank.

#include "extract/text/conllu.h"

#include "evaluation/tally.h"

namespace relata {

/// The figures of the CoNLL 2018 shared task that Relata has layers for.
struct ConlluScore {
  Tally words;
  Tally sentences;
  Tally part_of_speech;  ///< UPOS
  Tally fine_tag;        ///< XPOS
  Tally lemma;           ///< every answer is right where the gold lemma is "_"
  Tally attachment;      ///< UAS: the head
  Tally labelled;        ///< LAS: the head and the relation without its subtype

  ConlluScore& operator+=(const ConlluScore& other);
};

/// Requires: both are annotations of the same characters, white space aside.
ConlluScore score_conllu(const ConlluDocument& gold, const ConlluDocument& found);

}  // namespace relata
