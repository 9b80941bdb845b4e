// SPDX-License-Identifier: Apache-2.0
#pragma once
// The "document" of a record. Private to this folder.

#include "graph/record/document_record.h"
#include "graph/record/json_field.h"

namespace relata {

/// Throws: BadField, also when the hash is not that of the text.
RecordDocument read_document(const JsonField& field);

}  // namespace relata
