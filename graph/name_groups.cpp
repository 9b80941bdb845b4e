// SPDX-License-Identifier: Apache-2.0
#include "graph/name_groups.h"

#include "graph/normalized_name.h"

#include <utility>

namespace relata {

std::size_t NameGroups::add_name(EntityKind kind, std::string_view name) {
  NamesOfOneKind& names = kinds_[kind];
  if (const auto known = names.group_of_name.find(name); known != names.group_of_name.end()) {
    return known->second;
  }
  const auto [place, is_new] =
      names.group_of_normalized.try_emplace(normalize_name(name), groups_.size());
  if (is_new) {
    groups_.push_back({.kind = kind, .is_acronym = false});
  }
  Group& group = groups_[place->second];
  group.is_acronym = group.is_acronym || is_acronym(name);
  names.group_of_name.emplace(name, place->second);
  return place->second;
}

void NameGroups::add_alias(std::size_t group, std::string_view alias) {
  if (!is_acronym(alias)) {
    return;
  }
  NamesOfOneKind& names = kinds_[groups_[group].kind];
  std::string acronym = normalize_name(alias);
  const auto named = names.group_of_normalized.find(acronym);
  if (named != names.group_of_normalized.end() && named->second == group) {
    return;  // another spelling of the group's own name
  }
  const auto [place, is_new] = names.group_of_acronym.try_emplace(std::move(acronym), group);
  if (!is_new && place->second != group) {
    place->second = kAmbiguous;
  }
}

DisjointSets NameGroups::join_acronyms() const {
  DisjointSets sets(groups_.size());
  for (const auto& [kind, names] : kinds_) {
    for (const auto& [acronym, group] : names.group_of_acronym) {
      const auto named = names.group_of_normalized.find(acronym);
      if (group != kAmbiguous && named != names.group_of_normalized.end() &&
          groups_[named->second].is_acronym) {
        sets.join(group, named->second);
      }
    }
  }
  return sets;
}

}  // namespace relata
