// SPDX-License-Identifier: Apache-2.0
#pragma once
// The figures of a store, counted once a change.

#include "graph/store/graph_store.h"
#include "graph/store/store_file.h"

namespace relata {

/// Counts everything anew. Requires: all other tables are up to date, inside a write transaction.
void write_statistics(StoreFile& file);

/// Cost: a row a figure, whatever the size of the graph.
StoreStatistics read_statistics(StoreFile& file);

}  // namespace relata
