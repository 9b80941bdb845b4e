// SPDX-License-Identifier: Apache-2.0
#pragma once
// From what the stages found to the document record.

#include "extract/text/document.h"
#include "graph/record/document_record.h"

namespace relata {

/// Entities in the order of their first mentions ("e0", "e1", …), statements in text order, equal
/// ones once.
DocumentRecord make_record(Document document);

}  // namespace relata
