// SPDX-License-Identifier: Apache-2.0
#include "cli/neighbor_options.h"

#include "base/edit_distance.h"
#include "cli/choice_option.h"
#include "cli/kind_choices.h"
#include "graph/ontology/ontology.h"

#include <CLI/CLI.hpp>

namespace relata {

namespace {

const Choices<Direction> kDirections = {
    {"out", Direction::Out}, {"in", Direction::In}, {"both", Direction::Both}};

std::vector<std::string> predicate_names() {
  std::vector<std::string> names;
  for (const Predicate& predicate : Ontology::standard().predicates()) {
    names.push_back(predicate.name);
  }
  return names;
}

}  // namespace

void NeighborOptions::add_to(CLI::App& app) {
  add_choice(app, "--direction", direction_, kDirections)
      ->description("out, in or both, seen from the entity")
      ->type_name("WAY");
  app.add_option("--predicate", predicates_, "only these predicates, e.g. employed_by,member_of")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("LIST");
  app.add_option("--kind", kinds_, "only with these at the other end: person, place, organization")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("LIST");
  app.add_flag("--plain", is_plain_only_,
               "only plain facts: not denied, planned, alleged, past or merely quoted");
  app.add_option("--limit", limit_, "at most this many")->type_name("N");
}

NeighborQuery NeighborOptions::make_query(const std::string& entity_id) const {
  NeighborQuery query{.entity = entity_id,
                      .direction = direction_,
                      .predicates = {predicates_.begin(), predicates_.end()},
                      .kinds = {},
                      .plain_facts_only = is_plain_only_,
                      .limit = limit_};
  for (const std::string& word : kinds_) {
    query.kinds.insert(choose("--kind", word, kKindChoices));
  }
  return query;
}

std::string NeighborOptions::explain_unknown_predicate() const {
  for (const std::string& name : predicates_) {
    if (Ontology::standard().find_predicate(name) == nullptr) {
      const auto near = find_nearest(name, predicate_names());
      return " '" + name + "' is no predicate." + (near ? " Did you mean '" + *near + "'?" : "");
    }
  }
  return "";
}

}  // namespace relata
