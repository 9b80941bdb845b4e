// SPDX-License-Identifier: Apache-2.0
#include "graph/ontology/ontology.h"

#include "base/contract.h"
#include "base/embedded.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

RELATA_DECLARE_EMBEDDED(relations_tsv);

namespace relata {

namespace {

constexpr std::array<std::string_view, 8> kReservedWords{
    "not", "planned", "possible", "demanded", "alleged", "conditional", "former", "open"};

bool is_lower_or_digit(char c) {
  return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
}

bool is_lower_snake_case(std::string_view text) {
  if (text.empty() || text.front() < 'a' || text.front() > 'z' || text.back() == '_') {
    return false;
  }
  return text.find("__") == std::string_view::npos &&
         std::ranges::all_of(text, [](char c) { return c == '_' || is_lower_or_digit(c); });
}

}  // namespace

bool is_predicate_name(std::string_view text) {
  const std::string_view first_word = text.substr(0, text.find('_'));
  return is_lower_snake_case(text) &&
         std::ranges::find(kReservedWords, first_word) == kReservedWords.end();
}

const Ontology& Ontology::standard() {
  static const Ontology kStandard = [] {
    Result<Ontology> parsed = parse(RELATA_EMBEDDED(relations_tsv), "relations.tsv");
    expects(parsed.has_value(), "the built-in ontology can be read");
    return *std::move(parsed);
  }();
  return kStandard;
}

const Predicate* Ontology::find_predicate(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : &predicates_[found->second];
}

const Predicate* Ontology::find_by_inverse(std::string_view name) const {
  const auto found = by_inverse_.find(name);
  return found == by_inverse_.end() ? nullptr : &predicates_[found->second];
}

bool Ontology::is_symmetric(std::string_view predicate) const {
  const Predicate* found = find_predicate(predicate);
  return found != nullptr && found->is_symmetric;
}

void Ontology::add(Predicate predicate) {
  const std::size_t index = predicates_.size();
  by_name_.emplace(predicate.name, index);
  if (!predicate.inverse.empty()) {
    by_inverse_.emplace(predicate.inverse, index);
  }
  predicates_.push_back(std::move(predicate));
}

}  // namespace relata
