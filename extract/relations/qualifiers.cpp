// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/qualifiers.h"

#include "base/contract.h"

#include <algorithm>

namespace relata {
namespace {

/// How far a governing verb may stand before its clause ("deny on Monday that").
constexpr std::size_t kGovernorReach = 5;
/// How many words of a noun phrase may be unknown.
constexpr int kUnknownModifiers = 1;

ClassId class_named(const Lexicon& lexicon, std::string_view name) {
  const auto found = lexicon.find_class(name);
  expects(found.has_value(), "the rules define the word class " + std::string(name));
  return *found;
}

/// The end of the last name of the match before the trigger.
std::size_t name_end_before(std::span<const Cell> cells, const Match& match, CellRange trigger) {
  std::size_t end = 0;
  for (const Captured& captured : match.captured) {
    const bool is_name = captured.cells.begin < cells.size() &&
                         cells[captured.cells.begin].mention && !captured.name.empty();
    if (is_name && captured.cells.end <= trigger.begin) {
      end = std::max(end, captured.cells.end);
    }
  }
  return end;
}

void apply(const std::string& meaning, Qualifiers& found) {
  if (meaning == "negative") {
    found.polarity = Polarity::Negative;
  } else if (meaning == "former") {
    found.is_former = true;
  } else if (const auto modality = find_modality(meaning)) {
    found.modality = std::max(found.modality, *modality);
  }
}

}  // namespace

QualifierFinder::QualifierFinder(const Lexicon& lexicon)
    : lexicon_(lexicon),
      verb_qualifier_(class_named(lexicon, "verb_qualifier")),
      noun_qualifier_(class_named(lexicon, "noun_qualifier")),
      governor_(class_named(lexicon, "governor")),
      clause_border_(class_named(lexicon, "clause_border")),
      phrase_borders_{class_named(lexicon, "preposition"), class_named(lexicon, "conjunction"),
                      class_named(lexicon, "be"), class_named(lexicon, "have")} {}

bool QualifierFinder::has(const Cell& cell, ClassId word_class) const {
  return std::ranges::find(cell.senses, word_class, &Sense::word_class) != cell.senses.end();
}

bool QualifierFinder::is_border(const Cell& cell) const {
  return (cell.is_sign && cell.word != "-") || has(cell, clause_border_);
}

bool QualifierFinder::is_phrase_border(const Cell& cell) const {
  return std::ranges::any_of(phrase_borders_, [&](ClassId border) { return has(cell, border); });
}

std::size_t QualifierFinder::clause_begin(std::span<const Cell> cells, std::size_t at) const {
  while (at > 0 && !is_border(cells[at - 1])) {
    --at;
  }
  return at;
}

void QualifierFinder::read(const Cell& cell, ClassId word_class, Qualifiers& found) const {
  for (const Sense& sense : cell.senses) {
    if (sense.word_class == word_class) {
      std::ranges::for_each(lexicon_.meaning(sense),
                            [&](const std::string& meaning) { apply(meaning, found); });
    }
  }
}

/// Only the nearest verb governs.
void QualifierFinder::read_governor(std::span<const Cell> cells, CellRange range,
                                    Qualifiers& found) const {
  for (std::size_t at = range.end; at > range.begin; --at) {
    if (has(cells[at - 1], governor_)) {
      read(cells[at - 1], governor_, found);
      return;
    }
  }
}

Qualifiers QualifierFinder::of_verb(std::span<const Cell> cells, const Match& match,
                                    CellRange trigger) const {
  const std::size_t begin = clause_begin(cells, trigger.begin);
  const std::size_t verb_begin = std::max(begin, name_end_before(cells, match, trigger));
  Qualifiers found;
  for (std::size_t at = verb_begin; at < trigger.begin; ++at) {
    read(cells[at], verb_qualifier_, found);
  }
  const std::size_t governed = std::max(begin, match.cells.begin);
  read_governor(cells, {std::max(begin, governed - std::min(governed, kGovernorReach)), governed},
                found);
  if (begin > 0) {
    const Cell& border = cells[begin - 1];
    read(border, verb_qualifier_, found);
    if (border.word == "that") {
      read_governor(cells, {begin - std::min(begin, kGovernorReach), begin - 1}, found);
    }
  }
  return found;
}

Qualifiers QualifierFinder::of_noun(std::span<const Cell> cells, CellRange trigger) const {
  Qualifiers found;
  int unknown = 0;
  for (std::size_t at = trigger.begin; at > 0; --at) {
    const Cell& cell = cells[at - 1];
    const bool is_cue = has(cell, noun_qualifier_);
    unknown += is_cue || cell.mention || cell.word == "-" ? 0 : 1;
    const bool is_outside = !cell.mention && (is_border(cell) || is_phrase_border(cell));
    if (is_outside || unknown > kUnknownModifiers) {
      break;
    }
    read(cell, noun_qualifier_, found);
    if (is_cue) {
      break;
    }
  }
  return found;
}

}  // namespace relata
