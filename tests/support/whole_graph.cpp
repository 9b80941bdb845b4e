// SPDX-License-Identifier: Apache-2.0
#include "tests/support/whole_graph.h"

namespace relata {

WholeGraph collect(const GraphSource& source) {
  WholeGraph whole;
  whole.counts = source.counts();
  source.visit_documents(
      [&](const SourceDocument& document) { whole.documents.push_back(document); });
  source.visit_entities([&](const Entity& entity) { whole.entities.push_back(entity); });
  source.visit_relations(
      [&](const RelationWithStatements& relation) { whole.relations.push_back(relation); });
  for (const Entity& entity : whole.entities) {
    source.visit_relations_from(entity.id, [&](const RelationWithStatements& relation) {
      whole.relations_from.push_back(relation);
    });
  }
  return whole;
}

}  // namespace relata
