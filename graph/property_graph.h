// SPDX-License-Identifier: Apache-2.0
#pragma once
// The whole graph in memory, as a Boost.Graph bidirectional multigraph.

#include "graph/entity.h"
#include "graph/graph_source.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace relata {

/// Entities are vertices, relations are edges. Vertices lie in a vector (vecS): their descriptors
/// are numbers in the order of insertion, which every Boost algorithm can use as an index. So do
/// the edges of a vertex, and parallel ones are kept. Moves, but does not copy. Threads: const
/// functions may run together.
class PropertyGraph final : public GraphSource {
 public:
  using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Entity,
                                           RelationWithStatements>;
  using Vertex = boost::graph_traits<BoostGraph>::vertex_descriptor;
  using Edge = boost::graph_traits<BoostGraph>::edge_descriptor;

  /// Requires: the id is greater than that of the document before. Throws: ContractViolation, as
  /// the next two.
  void add_document(SourceDocument document);
  /// Requires: the id is greater than that of the entity before.
  Vertex add_entity(Entity entity);
  /// Requires: both ends are in the graph, and the key is greater than that of the relation before.
  Edge add_relation(RelationWithStatements relation);

  /// Cost: log n, since entities lie in the order of their ids.
  [[nodiscard]] std::optional<Vertex> find_entity(std::string_view id) const;

  /// For Boost algorithms. Valid until: this graph changes.
  [[nodiscard]] const BoostGraph& boost_graph() const { return *graph_; }

  [[nodiscard]] GraphCounts counts() const override;
  void visit_documents(const std::function<void(const SourceDocument&)>& visit) const override;
  void visit_entities(const std::function<void(const Entity&)>& visit) const override;
  void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const override;
  void visit_relations_from(
      std::string_view entity_id,
      const std::function<void(const RelationWithStatements&)>& visit) const override;

 private:
  // On the heap: Boost cannot move a graph, and edge descriptors point into it.
  std::unique_ptr<BoostGraph> graph_ = std::make_unique<BoostGraph>();
  std::vector<SourceDocument> documents_;
  std::vector<Edge> edges_;  // by key
  std::uint64_t statement_count_ = 0;
};

/// Resolves the records and builds the graph from them, whatever their order. Requires: document
/// ids are unique; the records are sound, as from `parse_record`. Throws: ContractViolation.
PropertyGraph build_graph(std::vector<DocumentRecord> records, const Ontology& ontology);

/// A copy in memory of any source, e.g. of a store.
PropertyGraph load_graph(const GraphSource& source);

}  // namespace relata
