// SPDX-License-Identifier: Apache-2.0
#pragma once
// "Did you mean": names near to one that no entity has.

#include "graph/entity.h"
#include "graph/store/store_file.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace relata {

/// Entities with a name, or a word in it, that differs from `name` in at most a quarter of the
/// letters (at least one): fewest differences first, then most mentions, then id. Only names that
/// share the beginning of a word with it are looked at, up to a fixed number, so the cost does not
/// grow with the store. Throws: SQLite::Exception.
std::vector<Entity> find_similar_entities(StoreFile& file, std::string_view name,
                                          std::size_t limit);

}  // namespace relata
