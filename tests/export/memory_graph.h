// SPDX-License-Identifier: Apache-2.0
#pragma once
// Graphs written by hand, for tests of the writers.

#include "graph/graph_source.h"

#include <functional>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Gives its parts in the order they were put in.
class MemoryGraph : public GraphSource {
 public:
  std::vector<SourceDocument> documents;
  std::vector<Entity> entities;
  std::vector<RelationWithStatements> relations;

  [[nodiscard]] GraphCounts counts() const override;
  void visit_documents(const std::function<void(const SourceDocument&)>& visit) const override;
  void visit_entities(const std::function<void(const Entity&)>& visit) const override;
  void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const override;
  void visit_relations_from(
      std::string_view entity_id,
      const std::function<void(const RelationWithStatements&)>& visit) const override;
};

/// person/ann (Ann), organization/acme (Acme), place/rome (Rome), in one document, a.txt.
MemoryGraph make_small_graph();

/// Ann, a `predicate`, Acme: positive, actual, a plain fact, said once.
RelationWithStatements make_relation(const std::string& predicate);

/// The only statement of such a relation.
Statement make_statement();

/// Takes some bytes, then no more, like a full disk.
class FullDisk : public std::streambuf {
 public:
  explicit FullDisk(std::size_t free_bytes) : free_bytes_(free_bytes) {}

 protected:
  int_type overflow(int_type next) override;

 private:
  std::size_t free_bytes_;
};

}  // namespace relata
