// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small word classes and cells for the tests of patterns and what is built on them.

#include "extract/relations/pattern_parser.h"
#include "extract/relations/sentence_cells.h"
#include "tests/support/document_maker.h"

#include <vector>

namespace relata {

/// <office> (nouns), <act> (verbs) and <determiner>.
inline Lexicon small_lexicon() {
  Lexicon lexicon;
  const ClassId office = lexicon.add_class("office", InflectedClass::Noun);
  lexicon.add(office, "mayor", {"mayor_of"});
  lexicon.add(office, "prime minister", {"head_of_government_of"});
  const ClassId act = lexicon.add_class("act", InflectedClass::Verb);
  lexicon.add(act, "attack", {"attacks"});
  lexicon.add(act, "call on", {"urges"});
  const ClassId determiner = lexicon.add_class("determiner", InflectedClass::Other);
  lexicon.add(determiner, "the", {});
  lexicon.add(determiner, "a", {});
  return lexicon;
}

/// The cells of a document's first sentence.
inline std::vector<Cell> cells_of(const Document& document, const Lexicon& lexicon) {
  return make_cells(document, id_at<Sentence>(0), chains_by_mention(document), lexicon);
}

}  // namespace relata
