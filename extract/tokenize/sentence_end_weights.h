// SPDX-License-Identifier: Apache-2.0
#pragma once
// What was learned about sentence ends: one small weight for each row of a hashed table.

#include "extract/tokenize/sentence_end_features.h"

#include <string_view>

namespace relata {

/// A logistic classifier whose weights are bytes, so that its sums are exact on every machine. It
/// is trained by models/train/splitter.
class SentenceEndWeights {
 public:
  /// Those of this release. Valid until: the program ends.
  static const SentenceEndWeights& standard();

  /// Requires: kSentenceEndRows bytes, each a signed weight. Valid until: `bytes`' owner changes.
  explicit SentenceEndWeights(std::string_view bytes);

  /// Above zero where a sentence more likely ends than not.
  [[nodiscard]] int score(const SentenceEndRows& rows) const;

 private:
  std::string_view bytes_;
};

}  // namespace relata
