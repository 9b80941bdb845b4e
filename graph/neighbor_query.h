// SPDX-License-Identifier: Apache-2.0
#pragma once
// "Who is next to X": the question and its answer, the same for the store's tables and for the
// loaded graph.

#include "graph/entity.h"
#include "graph/property_graph.h"
#include "graph/relation.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace relata {

enum class Direction { Out, In, Both };

struct NeighborQuery {
  std::string entity;  ///< entity id
  Direction direction =
      Direction::Both;  ///< seen from the entity; symmetric relations count as both
  std::set<std::string> predicates = {};  ///< empty: all
  std::set<EntityKind> kinds = {};        ///< of the other end; empty: all
  bool plain_facts_only = false;
  std::optional<std::size_t> limit = {};
};

/// A relation seen from one of its ends.
struct Neighbor {
  Relation relation;
  Entity other;
  bool is_outgoing = true;

  friend bool operator==(const Neighbor&, const Neighbor&) = default;
};

/// Whether the query wants a relation that leads from its entity to (or comes from) `other`.
bool matches(const NeighborQuery& query, const Neighbor& neighbor);

/// Most statements first, then outgoing before incoming, then by key: the order of every list of
/// neighbors.
bool is_listed_before(const Neighbor& left, const Neighbor& right);

/// Nothing listed for an unknown entity.
std::vector<Neighbor> find_neighbors(const PropertyGraph& graph, const NeighborQuery& query);

}  // namespace relata
