// SPDX-License-Identifier: Apache-2.0
#include "extract/text/document.h"

#include "base/contract.h"

namespace relata {

ByteSpan Document::span_of(TokenRange range) const {
  expects(range.begin < range.end && range.end <= tokens.size(),
          "a token range is not empty and lies in the document");
  return ByteSpan{tokens[range.begin].span.begin, tokens[range.end - 1].span.end};
}

}  // namespace relata
