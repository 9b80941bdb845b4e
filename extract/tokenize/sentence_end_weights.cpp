// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/sentence_end_weights.h"

#include "base/contract.h"
#include "base/embedded.h"

RELATA_DECLARE_EMBEDDED(sentence_end_weights);

namespace relata {

const SentenceEndWeights& SentenceEndWeights::standard() {
  static const SentenceEndWeights weights(RELATA_EMBEDDED(sentence_end_weights));
  return weights;
}

SentenceEndWeights::SentenceEndWeights(std::string_view bytes) : bytes_(bytes) {
  expects(bytes.size() == kSentenceEndRows, "there is one weight a row");
}

int SentenceEndWeights::score(const SentenceEndRows& rows) const {
  int sum = 0;
  for (const std::uint16_t row : rows) {
    sum += static_cast<signed char>(bytes_[row]);
  }
  return sum;
}

}  // namespace relata
