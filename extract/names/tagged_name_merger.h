// SPDX-License-Identifier: Apache-2.0
#pragma once
// Two views of a document's names become one.

#include "extract/names/name_candidate.h"
#include "extract/names/word.h"
#include "extract/text/document.h"

#include <span>
#include <vector>

namespace relata {

/// A document as the language model tagged it.
struct TaggedText {
  const Document& document;
  std::span<const Word> words;  ///< of the whole document, by token number
  std::vector<TaggedName> names;
};

/// The tagged names decide where names begin and end; `listed`, the candidates of the lists, say
/// more about their kinds, give the demonyms their places, and add the names that the model missed:
/// those that lists are sure of, others only if the rest of the document supports them. What the
/// model takes for something else (a work, an event) is a name only if lists are sure. Both in text
/// order; so is the result.
std::vector<NameCandidate> merge_tagged_names(const TaggedText& text,
                                              std::vector<NameCandidate> listed);

}  // namespace relata
