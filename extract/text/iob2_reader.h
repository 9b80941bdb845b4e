// SPDX-License-Identifier: Apache-2.0
#pragma once
// Gold names as IOB2 files have them: a word and its label a line.

#include "base/result.h"
#include "extract/text/conllu.h"

#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A name in a sentence: words counted from 0, half-open, and its kind as the file calls it.
struct Iob2Name {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string kind;

  friend bool operator==(const Iob2Name&, const Iob2Name&) = default;
};

struct Iob2Sentence {
  std::vector<std::string> comments;  ///< without the "#" and the blank behind it
  std::vector<std::string> words;
  std::vector<Iob2Name> names;  ///< in text order, not overlapping

  friend bool operator==(const Iob2Sentence&, const Iob2Sentence&) = default;
};

/// Reads lines of "number TAB word TAB label …" (Universal NER) or "word … label" (CoNLL 2003), a
/// blank line between sentences. Labels are O, B-KIND and I-KIND; an I-KIND that continues no name
/// of its kind begins one. Lines that begin with "# " are comments; "-DOCSTART-" is passed over.
/// Requires: text as from `clean_text`. Failure: InvalidAnnotation, "PLACE:LINE: …".
[[nodiscard]] Result<std::vector<Iob2Sentence>> parse_iob2(std::string_view text,
                                                           std::string_view place);

/// The sentences as documents, parted at "newdoc" comments, so that what reads CoNLL-U reads them;
/// a comment "text = …" tells where spaces are missing.
std::vector<ConlluDocument> to_conllu_documents(const std::vector<Iob2Sentence>& sentences);

}  // namespace relata
