// SPDX-License-Identifier: Apache-2.0
#pragma once
// From what a person typed to an entity.

#include "cli/console.h"
#include "graph/entity.h"
#include "graph/store/graph_store.h"

#include <optional>
#include <string>
#include <string_view>

namespace relata {

struct EntityChoice {
  bool takes_first = false;  ///< --first: the candidate with most mentions instead of an error
};

/// The entity with that id, else the one that bears the name. Nothing when there is none: then
/// `console.err` has said so, with names near to it. Throws: UsageError (AmbiguousName) that lists
/// the candidates.
std::optional<Entity> choose_entity(const GraphStore& store, std::string_view text,
                                    EntityChoice choice, const Console& console);

/// "Jane Doe (Person)"
std::string describe(const Entity& entity);

}  // namespace relata
