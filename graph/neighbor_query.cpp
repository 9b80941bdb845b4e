// SPDX-License-Identifier: Apache-2.0
#include "graph/neighbor_query.h"

#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <utility>

namespace relata {

namespace {

template <class Value>
bool wants(const std::set<Value>& wanted, const Value& value) {
  return wanted.empty() || wanted.contains(value);
}

bool wants_direction(Direction wanted, const Neighbor& neighbor) {
  switch (wanted) {
    case Direction::Out:
      return neighbor.is_outgoing || neighbor.relation.is_symmetric;
    case Direction::In:
      return !neighbor.is_outgoing || neighbor.relation.is_symmetric;
    case Direction::Both:
      return true;
  }
  return false;
}

}  // namespace

bool matches(const NeighborQuery& query, const Neighbor& neighbor) {
  return wants_direction(query.direction, neighbor) &&
         wants(query.predicates, neighbor.relation.key.predicate) &&
         wants(query.kinds, neighbor.other.kind) &&
         (!query.plain_facts_only || neighbor.relation.is_plain_fact);
}

bool is_listed_before(const Neighbor& left, const Neighbor& right) {
  if (left.relation.statement_count != right.relation.statement_count) {
    return left.relation.statement_count > right.relation.statement_count;
  }
  if (left.is_outgoing != right.is_outgoing) {
    return left.is_outgoing;
  }
  return left.relation.key < right.relation.key;
}

std::vector<Neighbor> find_neighbors(const PropertyGraph& graph, const NeighborQuery& query) {
  const auto entity = graph.find_entity(query.entity);
  if (!entity) {
    return {};
  }
  const auto& boost_graph = graph.boost_graph();
  std::vector<Neighbor> neighbors;
  const auto add = [&](const PropertyGraph::Edge& edge, PropertyGraph::Vertex other,
                       bool is_outgoing) {
    Neighbor neighbor{.relation = boost_graph[edge].relation,
                      .other = boost_graph[other],
                      .is_outgoing = is_outgoing};
    if (matches(query, neighbor)) {
      neighbors.push_back(std::move(neighbor));
    }
  };
  for (const auto& edge : boost::make_iterator_range(boost::out_edges(*entity, boost_graph))) {
    add(edge, boost::target(edge, boost_graph), true);
  }
  for (const auto& edge : boost::make_iterator_range(boost::in_edges(*entity, boost_graph))) {
    add(edge, boost::source(edge, boost_graph), false);
  }
  std::ranges::sort(neighbors, is_listed_before);
  if (query.limit && neighbors.size() > *query.limit) {
    neighbors.resize(*query.limit);
  }
  return neighbors;
}

}  // namespace relata
