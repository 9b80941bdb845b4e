// SPDX-License-Identifier: Apache-2.0
#pragma once
// From what the stages found to the document record.

#include "extract/text/document.h"
#include "graph/record/document_record.h"

namespace relata {

/// Entities in the order of their first mentions ("e0", "e1", …): the chains with a name or a
/// demonym. Statements between entities in text order, equal ones once.
DocumentRecord make_record(const Document& document);

}  // namespace relata
