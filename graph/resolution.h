// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which entities of different documents are one. Depends on the set of documents alone, never on
// their order.

#include "graph/entity.h"
#include "graph/record/document_record.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// What resolution needs of a record: small, so that a store can hold it for every document at
/// once.
struct DocumentEntities {
  std::string document_id;
  std::vector<RecordEntity> entities;
};

/// The outcome: the entities by id, and where each document's entities went.
struct Resolution {
  std::vector<Entity> entities;  ///< ordered by id
  /// Document id → the record's entity id → the graph's entity id.
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> entity_of;
};

/// Joins entities of one kind whose names are equal after `normalize_name` (in one document too),
/// and an entity named by an acronym with the one other entity that has this acronym as an alias
/// (two such entities: it stays alone). Of the names of what was joined, the one most documents use
/// becomes the entity's name, then the one with most code points, then the first in byte order; all
/// other names and aliases become its aliases. Entities with one id are numbered from 2 by their
/// smallest document ids, then the bytes of their names, passing over ids that others have.
/// Requires: document ids are unique, entity ids are unique in a document. Cost: n log n.
Resolution resolve_entities(std::span<const DocumentEntities> documents);

}  // namespace relata
