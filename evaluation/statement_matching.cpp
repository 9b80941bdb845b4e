// SPDX-License-Identifier: Apache-2.0
#include "evaluation/statement_matching.h"

#include "evaluation/normal_name.h"
#include <algorithm>

namespace relata {

namespace {

bool share_a_stem(std::string_view a, std::string_view b) {
  const std::set<std::string> stems = word_stems(a);
  return std::ranges::any_of(word_stems(b),
                             [&](const std::string& stem) { return stems.contains(stem); });
}

bool is_open(const Ontology& ontology, std::string_view predicate) {
  return ontology.find_predicate(predicate) == nullptr;
}

bool says(const Ontology& ontology, const NamedTriple& triple, const NamedTriple& wanted,
          const GoldStatement& gold) {
  if (wanted.predicate == "other") {
    return is_open(ontology, triple.predicate) && triple.ends() == wanted.ends() &&
           share_a_stem(triple.predicate, gold.phrase);
  }
  return triple == wanted ||
         (ontology.is_symmetric(wanted.predicate) && triple.swapped() == wanted);
}

}  // namespace

NamedTriple triple_of(const GoldStatement& gold) {
  return {gold.subject, gold.predicate, gold.object};
}

NamedTriple to_canonical(const Ontology& ontology, NamedTriple triple) {
  const Predicate* const predicate =
      is_open(ontology, triple.predicate) ? ontology.find_by_inverse(triple.predicate) : nullptr;
  return predicate == nullptr ? triple
                              : NamedTriple{triple.object, predicate->name, triple.subject};
}

bool has_label(const Ontology& ontology, const NamedTriple& triple, const GoldStatement& gold) {
  NamedTriple wanted = triple_of(gold);
  if (says(ontology, triple, wanted, gold)) {
    return true;
  }
  return std::ranges::any_of(gold.also, [&](const std::string& predicate) {
    wanted.predicate = predicate;
    return says(ontology, triple, wanted, gold);
  });
}

}  // namespace relata
