// SPDX-License-Identifier: Apache-2.0
#pragma once
// The "entities" of a record. Private to this folder.

#include "graph/record/document_record.h"
#include "graph/record/json_field.h"

#include <vector>

namespace relata {

/// `document` has been read. Throws: BadField, also when two entities have one id.
std::vector<RecordEntity> read_entities(const JsonField& field, const RecordDocument& document);

}  // namespace relata
