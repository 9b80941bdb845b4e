// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whether a sentence says that something is so, is not so, was so, or shall, may or is said to be.

#include "extract/relations/matcher.h"
#include "extract/relations/sentence_cells.h"

#include <optional>
#include <span>
#include <vector>

namespace relata {

struct Qualifiers {
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;

  friend bool operator==(const Qualifiers&, const Qualifiers&) = default;
};

/// Reads the cues around a trigger: words of the classes `verb_qualifier` ("not", "will", "may"),
/// `noun_qualifier` ("former", "planned") and `governor` ("deny", "urge": what governs the clause),
/// each with what it stands for.
class QualifierFinder {
 public:
  /// Requires: `lexicon` has these classes, and clause_border, preposition, conjunction, be
  /// and have. Valid until: `lexicon` ends.
  explicit QualifierFinder(const Lexicon& lexicon);

  /// Of a verb: cues between its clause's begin, or the name before it, and the verb, and the verb
  /// that governs the clause.
  [[nodiscard]] Qualifiers of_verb(std::span<const Cell> cells, const Match& match,
                                   CellRange trigger) const;

  /// Of a noun ("former US president"): cues in the noun phrase before it.
  [[nodiscard]] Qualifiers of_noun(std::span<const Cell> cells, CellRange trigger) const;

 private:
  [[nodiscard]] bool has(const Cell& cell, ClassId word_class) const;
  [[nodiscard]] bool is_border(const Cell& cell) const;
  [[nodiscard]] bool is_phrase_border(const Cell& cell) const;
  [[nodiscard]] std::size_t clause_begin(std::span<const Cell> cells, std::size_t at) const;
  void read(const Cell& cell, ClassId word_class, Qualifiers& found) const;
  void read_governor(std::span<const Cell> cells, CellRange range, Qualifiers& found) const;

  const Lexicon& lexicon_;
  ClassId verb_qualifier_;
  ClassId noun_qualifier_;
  ClassId governor_;
  ClassId clause_border_;
  std::vector<ClassId> phrase_borders_;  // what no noun phrase contains
};

}  // namespace relata
