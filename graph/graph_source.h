// SPDX-License-Identifier: Apache-2.0
#pragma once
// What an exporter sees of a graph, whether it lies in memory or in a store.

#include "graph/entity.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace relata {

struct GraphCounts {
  std::uint64_t documents = 0;
  std::uint64_t entities = 0;
  std::uint64_t relations = 0;
  std::uint64_t statements = 0;

  friend bool operator==(const GraphCounts&, const GraphCounts&) = default;
};

/// Gives a graph in its one order: documents and entities by id, relations by key. What is handed
/// to a visitor is lent for the call. A visitor may throw; the source stays as it was.
class GraphSource {
 public:
  virtual ~GraphSource() = default;

  [[nodiscard]] virtual GraphCounts counts() const = 0;
  virtual void visit_documents(const std::function<void(const SourceDocument&)>& visit) const = 0;
  virtual void visit_entities(const std::function<void(const Entity&)>& visit) const = 0;
  virtual void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const = 0;
  /// The relations whose subject is `entity_id`, by key. An unknown id has none.
  virtual void visit_relations_from(
      std::string_view entity_id,
      const std::function<void(const RelationWithStatements&)>& visit) const = 0;
};

}  // namespace relata
