// SPDX-License-Identifier: Apache-2.0
#pragma once
// Answers as JSON (docs/cli_json.md describes them). Offsets are Unicode code points.

#include "cli/figure_table.h"
#include "graph/entity.h"
#include "graph/neighbor_query.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"
#include "graph/store/graph_store.h"

#include <functional>
#include <string>
#include <vector>

namespace relata {

/// {"entity":…,"relations":[…]}
std::string neighbors_to_json(const Entity& entity, const std::vector<Neighbor>& neighbors);

/// {"entity":…,"documents":[…]}
std::string entity_to_json(const Entity& entity, const std::vector<SourceDocument>& documents);

/// {"entities":[…]}
std::string entities_to_json(const std::vector<Entity>& entities);

/// {"relations":[{…,"statements":[…]}]}; `entity_of` gives the entity behind an id.
std::string evidence_to_json(const std::vector<RelationWithStatements>& relations,
                             const std::function<Entity(const std::string&)>& entity_of);

/// {"documents":…,"entities":{"total":…,"by_kind":{…}},"relations":{…},"statements":…,"dates":{…}}
std::string statistics_to_json(const StoreStatistics& statistics);

/// {"figures":[{"gold":…,"figure":…,"now":…,"released":…}]}; `released` is null where the last
/// release has none.
std::string figures_to_json(const std::vector<Figure>& figures, const ReleasedFigures& released);

}  // namespace relata
