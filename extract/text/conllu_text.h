// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text behind annotated sentences, and documents that keep their words.

#include "extract/text/conllu.h"
#include "extract/text/document.h"

#include <cstddef>
#include <string>

namespace relata {

/// The raw text of a document as the CoNLL 2018 shared task made it: a blank line between
/// paragraphs, lines broken at spaces so that they stay within `width` code points.
std::string make_raw_text(const ConlluDocument& document, std::size_t width = 80);

/// A document whose tokens are the given words and whose sentences are the given ones: layer Tokens
/// and nothing else. Words written as one token ("don't") stand in the text as that token when they
/// make it up together, else one behind the other. White space inside a word becomes "_".
Document make_tokenized_document(const ConlluDocument& source);

}  // namespace relata
