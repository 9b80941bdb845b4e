// SPDX-License-Identifier: Apache-2.0
#pragma once
// A possible mention, before the document as a whole has decided on it.

#include "extract/names/kind_scores.h"
#include "extract/text/document.h"

#include <string_view>

namespace relata {

/// What the language model's full confidence in a kind is worth. Lists give 2 to 10 points.
inline constexpr int kSureTag = 6;

struct NameCandidate {
  TokenRange tokens;
  SentenceId sentence;
  MentionType type = MentionType::Name;
  KindScores scores;            ///< what form and lists say of the kind
  KindScores context;           ///< what the words around it say
  std::string_view stands_for;  ///< of a demonym. Valid until: the gazetteer ends
  bool is_doubtful = false;     ///< a name only if another candidate of the same letters is sure
  bool is_event = false;        ///< no name; what it is called ("Hurricane |Anna") is none either
  KindScores tagged = {};       ///< what the language model says: up to kSureTag points
};

}  // namespace relata
