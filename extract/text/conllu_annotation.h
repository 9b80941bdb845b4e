// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the stages found in a document, as CoNLL-U shows it.

#include "extract/text/conllu.h"
#include "extract/text/document.h"

namespace relata {

/// The document's sentences with what its layers hold; "_" stands for what no stage gave. Names are
/// in MISC as "Name=B-Person", "Name=I-Person". Comments: newdoc, newpar, sent_id and text.
ConlluDocument to_conllu_document(const Document& document);

/// `source` with its words, comments and spacing, and everything else as the stages found it in
/// `document`. Requires: `document` was made of `source` by `make_tokenized_document`.
ConlluDocument annotate_conllu(ConlluDocument source, const Document& document);

}  // namespace relata
