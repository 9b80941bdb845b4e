// SPDX-License-Identifier: Apache-2.0
#pragma once
// From scores of labels to names: the best sequence in which every name begins and ends.

#include "extract/language/name_labels.h"
#include "extract/language/score_rows.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace relata {

/// A name found: words [begin, end) of the rows.
struct DecodedName {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t kind = 0;  ///< in NameLabels::kinds
  float confidence = 0;  ///< in [0,1]: the smallest share that this kind has in one of its words

  friend bool operator==(const DecodedName&, const DecodedName&) = default;
};

/// Finds the legal sequence of labels with the largest sum of scores (Viterbi). Of equal ones, the
/// one with the smaller label where they part, from the end.
class NameDecoder {
 public:
  explicit NameDecoder(const NameLabels& labels);

  /// The labels of the best sequence. Valid until: the next call.
  const std::vector<std::uint16_t>& decode(const ScoreRows& scores);

  /// The names of a sequence that `decode` gave for the same scores, in order.
  [[nodiscard]] std::vector<DecodedName> names(const std::vector<std::uint16_t>& path,
                                               const ScoreRows& scores) const;

 private:
  void begin(const float* scores);
  void advance(const float* scores, std::uint16_t* back);
  [[nodiscard]] std::uint16_t best_closed() const;
  [[nodiscard]] float share(const NameKind& kind, const float* scores) const;

  NameLabels labels_;
  std::vector<bool> is_closed_;      // by label: O, L, U, which may end a sentence
  std::vector<float> best_;          // of all sequences that end in a label
  std::vector<float> next_;          // the same, one word later
  std::vector<std::uint16_t> back_;  // the label before, by word and label
  std::vector<std::uint16_t> path_;
};

}  // namespace relata
