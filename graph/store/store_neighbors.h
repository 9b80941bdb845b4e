// SPDX-License-Identifier: Apache-2.0
#pragma once
// The neighbors of an entity, from the indexes of a store.

#include "graph/neighbor_query.h"
#include "graph/store/store_file.h"

#include <vector>

namespace relata {

/// The same answer as `find_neighbors` on the loaded graph. Throws: SQLite::Exception. Cost: the
/// relations of the entity; with a limit only the rows up to it.
std::vector<Neighbor> find_neighbors(StoreFile& file, const NeighborQuery& query);

}  // namespace relata
