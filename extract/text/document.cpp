// SPDX-License-Identifier: Apache-2.0
#include "extract/text/document.h"

#include "base/contract.h"

#include <algorithm>

namespace relata {

ByteSpan Document::span_of(TokenRange range) const {
  expects(range.begin < range.end && range.end <= tokens.size(),
          "a token range is not empty and lies in the document");
  return ByteSpan{tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
}

SentenceId Document::sentence_at(std::size_t token) const {
  const auto behind = std::ranges::upper_bound(
      sentences, token, {}, [](const Sentence& sentence) { return sentence.tokens.begin; });
  return id_at<Sentence>(static_cast<std::size_t>(behind - sentences.begin()) - 1);
}

}  // namespace relata
