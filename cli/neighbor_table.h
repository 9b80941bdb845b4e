// SPDX-License-Identifier: Apache-2.0
#pragma once
// Neighbors as text, for `neighbors` and `show`.

#include "cli/console.h"
#include "graph/entity.h"
#include "graph/neighbor_query.h"
#include "graph/store/graph_store.h"

#include <vector>

namespace relata {

/// On a terminal: the entity, a line a relation with marks, and a summary. In a pipe: TSV, a line a
/// relation: direction, predicate, other's id, name and kind, polarity, modality, former,
/// plain_fact, sources, confidence, start, end, speakers joined by "|".
void print_neighbors(const Entity& entity, const std::vector<Neighbor>& neighbors,
                     const GraphStore& store, const Console& console);

}  // namespace relata
