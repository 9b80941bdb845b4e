// SPDX-License-Identifier: Apache-2.0
#pragma once
// How well the qualifiers of right statements agree with those of the gold annotation.

#include "graph/ontology/vocabulary.h"

#include <optional>
#include <span>
#include <string>

namespace relata {

/// How a statement is meant.
struct Qualifiers {
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;

  [[nodiscard]] bool is_plain_fact() const { return *this == Qualifiers{}; }

  friend auto operator<=>(const Qualifiers&, const Qualifiers&) = default;
};

/// A right statement beside the closest one of the gold annotation.
struct Judgement {
  Qualifiers found;
  Qualifiers gold;
  std::optional<std::string> found_speaker;
  std::optional<std::string> gold_speaker;
  std::optional<bool> overlaps;  ///< whether the sentences of evidence do; nothing: not to be told
};

/// Nothing where there was nothing to judge. docs/evaluation.md says what each figure means.
struct QualifierScore {
  std::optional<double> modality_macro_f1;
  std::optional<double> false_facts;
  std::optional<double> speaker_f1;
  std::optional<double> former_f1;
  std::optional<double> evidence_overlap;
};

QualifierScore score_qualifiers(std::span<const Judgement> judgements);

}  // namespace relata
