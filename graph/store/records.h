// SPDX-License-Identifier: Apache-2.0
#pragma once
// The documents of a store: their records as they came.

#include "graph/record/document_record.h"
#include "graph/store/graph_store.h"
#include "graph/store/store_file.h"

#include <functional>
#include <optional>
#include <string_view>

namespace relata {

// All throw SQLite::Exception; damage for a record that cannot be read.

/// Adds the record, or replaces the one with the same document id. Requires: the record is sound.
PutOutcome put_record(StoreFile& file, const DocumentRecord& record);

/// Whether there was such a document.
bool remove_record(StoreFile& file, std::string_view document_id);

std::optional<DocumentRecord> find_record(StoreFile& file, std::string_view document_id);

/// Every record, ordered by document id.
void visit_records(StoreFile& file, const std::function<void(DocumentRecord)>& visit);

}  // namespace relata
