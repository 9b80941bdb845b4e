// SPDX-License-Identifier: Apache-2.0
#pragma once
// From what somebody typed to entities.

#include "graph/entity.h"
#include "graph/store/graph_store.h"
#include "graph/store/store_file.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace relata {

// All throw SQLite::Exception.

/// Entities with this name or alias: those that have it as name first, then most mentions, then id.
std::vector<Entity> find_entities_named(StoreFile& file, std::string_view name);

/// Entities in one of whose names each word of the text begins a word, in the text's order. Those
/// with exactly this name or alias first, then those whose name begins with it; then most mentions,
/// then id.
std::vector<Entity> search_entities(StoreFile& file, const EntitySearch& search);

}  // namespace relata
