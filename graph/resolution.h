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

/// Joins entities of one kind whose names are equal after `normalize_name`, and an entity named by
/// an acronym with the one cluster that has this acronym as an alias (two such clusters: it stays
/// alone). The cluster's name is the one most documents use, then the longest, then the first in
/// byte order. Two clusters with one id are numbered by their smallest document ids. Requires:
/// document ids are unique.
Resolution resolve_entities(std::span<const DocumentEntities> documents);

}  // namespace relata
