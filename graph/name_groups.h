// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which names name the same: the rules of resolution, apart from what is made of them.

#include "graph/disjoint_sets.h"
#include "graph/ontology/vocabulary.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace relata {

/// Groups of names that are equal after `normalize_name`, numbered from 0 as they come, each kind
/// for itself; and the acronyms that stand for another group. Valid until: the names' owners
/// change. Cost: a name is normalized once, however often it comes.
class NameGroups {
 public:
  /// The group of entities of that kind and name.
  std::size_t add_name(EntityKind kind, std::string_view name);

  /// Notes a further name of an entity in the group. Only acronyms count.
  void add_alias(std::size_t group, std::string_view alias);

  [[nodiscard]] std::size_t size() const { return groups_.size(); }

  /// The groups, joined where a group named by an acronym belongs to the one other group that has
  /// this acronym as an alias. The decision looks at the groups as they are before any are joined;
  /// so it does not depend on an order.
  [[nodiscard]] DisjointSets join_acronyms() const;

 private:
  static constexpr std::size_t kAmbiguous = static_cast<std::size_t>(-1);

  struct Group {
    EntityKind kind = EntityKind::Person;
    bool is_acronym = false;  // one of its names is written as an acronym
  };

  struct NamesOfOneKind {
    std::unordered_map<std::string_view, std::size_t> group_of_name;  // as written
    std::unordered_map<std::string, std::size_t> group_of_normalized;
    std::map<std::string, std::size_t> group_of_acronym;  // aliases; kAmbiguous when of several
  };

  std::vector<Group> groups_;
  std::map<EntityKind, NamesOfOneKind> kinds_;
};

}  // namespace relata
