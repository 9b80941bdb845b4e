// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rows of a store one after another, in the graph's one order; and single ones by id.

#include "graph/entity.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"
#include "graph/store/store_file.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace relata {

// All throw SQLite::Exception, or what `visit` throws.

void visit_documents(StoreFile& file, const std::function<void(const SourceDocument&)>& visit);
void visit_entities(StoreFile& file, const std::function<void(const Entity&)>& visit);
void visit_relations(StoreFile& file,
                     const std::function<void(const RelationWithStatements&)>& visit);
void visit_relations_from(StoreFile& file, std::string_view entity_id,
                          const std::function<void(const RelationWithStatements&)>& visit);

/// The entity in this row. Requires: there is one.
Entity read_entity(StoreFile& file, std::int64_t number);
std::optional<Entity> find_entity(StoreFile& file, std::string_view id);
std::optional<RelationWithStatements> find_relation(StoreFile& file, std::string_view id);
std::optional<SourceDocument> find_document(StoreFile& file, std::string_view id);
std::vector<SourceDocument> find_documents_of(StoreFile& file, std::string_view entity_id);

}  // namespace relata
