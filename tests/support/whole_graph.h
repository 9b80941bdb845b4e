// SPDX-License-Identifier: Apache-2.0
#pragma once
// All that a source of a graph gives, for comparing two of them.

#include "graph/graph_source.h"

#include <vector>

namespace relata {

struct WholeGraph {
  GraphCounts counts;
  std::vector<SourceDocument> documents;
  std::vector<Entity> entities;
  std::vector<RelationWithStatements> relations;
  std::vector<RelationWithStatements> relations_from;  ///< of each entity, one after another

  friend bool operator==(const WholeGraph&, const WholeGraph&) = default;
};

WholeGraph collect(const GraphSource& source);

}  // namespace relata
