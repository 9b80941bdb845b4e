// SPDX-License-Identifier: Apache-2.0
#pragma once
// When an extracted statement says what a gold statement says.

#include "graph/ontology/ontology.h"

#include "evaluation/gold_article.h"
#include <set>
#include <string>

namespace relata {

/// Subject, predicate and object, the ends by the names of gold entities.
struct NamedTriple {
  std::string subject;
  std::string predicate;
  std::string object;

  [[nodiscard]] std::set<std::string> ends() const { return {subject, object}; }

  [[nodiscard]] NamedTriple swapped() const { return {object, predicate, subject}; }

  friend auto operator<=>(const NamedTriple&, const NamedTriple&) = default;
};

NamedTriple triple_of(const GoldStatement& gold);

/// In the ontology's direction: an inverse ("employs") becomes its predicate.
NamedTriple to_canonical(const Ontology& ontology, NamedTriple triple);

/// Whether the triple says what the gold statement or one of its alternatives says.
bool has_label(const Ontology& ontology, const NamedTriple& triple, const GoldStatement& gold);

}  // namespace relata
