// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/tokenizer.h"

#include "extract/tokenize/sentence_splitter.h"
#include "extract/tokenize/token_splitter.h"

namespace relata {

void Tokenizer::annotate(Document& document, Workspace& /*scratch*/) const {
  document.tokens = split_tokens(document.text);
  document.sentences = split_sentences(document.text, document.tokens);
}

}  // namespace relata
