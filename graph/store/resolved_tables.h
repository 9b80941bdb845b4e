// SPDX-License-Identifier: Apache-2.0
#pragma once
// The resolved graph in the tables of a store, made from the records in it.

#include "graph/ontology/ontology.h"
#include "graph/store/store_file.h"

namespace relata {

/// Resolves the entities of all documents anew and writes everything but the table `documents`.
/// Requires: inside a write transaction. Throws: SQLite::Exception; damage for a record that cannot
/// be read. Cost: reads every record twice; memory for all entities and relations.
void rebuild_resolved_tables(StoreFile& file, const Ontology& ontology);

}  // namespace relata
