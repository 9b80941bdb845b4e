// SPDX-License-Identifier: Apache-2.0
#pragma once
// Texts with their tokens, for the tests of this folder: spaces decide much here, so the texts are
// written as people write them.

#include "extract/text/document.h"
#include "extract/tokenize/tokenizer.h"

#include <string>
#include <vector>

namespace relata {

inline Document tokenized(std::string text) {
  Document document;
  document.text = std::move(text);
  Workspace scratch;
  Tokenizer().annotate(document, scratch);
  return document;
}

/// The words of each phrase.
template <class Phrase>
std::vector<std::string> texts_of(const Document& document, const std::vector<Phrase>& phrases) {
  std::vector<std::string> texts;
  for (const Phrase& phrase : phrases) {
    texts.emplace_back(document.text_of(phrase.tokens));
  }
  return texts;
}

}  // namespace relata
