// SPDX-License-Identifier: Apache-2.0
#pragma once
// The "statements" of a record. Private to this folder.

#include "graph/record/document_record.h"
#include "graph/record/json_field.h"

#include <vector>

namespace relata {

/// `record` has its document and its entities. Throws: BadField.
std::vector<RecordStatement> read_statements(const JsonField& field, const DocumentRecord& record);

}  // namespace relata
