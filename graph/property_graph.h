// SPDX-License-Identifier: Apache-2.0
#pragma once
// The whole graph in memory, as a Boost.Graph bidirectional multigraph.

#include "graph/entity.h"
#include "graph/graph_source.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"

#include <boost/graph/adjacency_list.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace relata {

/// Entities are vertices, relations are edges. Vertices and edges lie in vectors (vecS): their
/// descriptors are numbers in the order of insertion, which every Boost algorithm can use as an
/// index; parallel edges are kept. Threads: const functions may run together.
class PropertyGraph final : public GraphSource {
 public:
  using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Entity,
                                           RelationWithStatements>;
  using Vertex = boost::graph_traits<BoostGraph>::vertex_descriptor;
  using Edge = boost::graph_traits<BoostGraph>::edge_descriptor;

  /// Requires: ids grow from call to call (the one order of documents).
  void add_document(SourceDocument document);
  /// Requires: the id is greater than that of the entity before.
  Vertex add_entity(Entity entity);
  /// Requires: both ends are in the graph, and the key is greater than that of the relation before.
  Edge add_relation(RelationWithStatements relation);

  [[nodiscard]] std::optional<Vertex> find_entity(std::string_view id) const;

  /// For Boost algorithms. Valid until: this graph changes.
  [[nodiscard]] const BoostGraph& boost_graph() const { return graph_; }

  [[nodiscard]] GraphCounts counts() const override;
  void visit_documents(const std::function<void(const SourceDocument&)>& visit) const override;
  void visit_entities(const std::function<void(const Entity&)>& visit) const override;
  void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const override;
  void visit_relations_from(
      std::string_view entity_id,
      const std::function<void(const RelationWithStatements&)>& visit) const override;

 private:
  BoostGraph graph_;
  std::vector<SourceDocument> documents_;
  std::unordered_map<std::string, Vertex> vertex_of_;
  std::vector<Edge> edges_;  // by key
  std::uint64_t statement_count_ = 0;
};

/// Resolves the records and builds the graph from them, whatever their order. Requires: document
/// ids are unique.
PropertyGraph build_graph(std::vector<DocumentRecord> records, const Ontology& ontology);

/// A copy in memory of any source, e.g. of a store.
PropertyGraph load_graph(const GraphSource& source);

}  // namespace relata
