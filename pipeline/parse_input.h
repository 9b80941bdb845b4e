// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bytes of one input as a document or a record.

#include "extract/text/document.h"
#include "extract/text/json_article_reader.h"
#include "graph/record/document_record.h"
#include "pipeline/input_reader.h"

#include <variant>

namespace relata {

/// A document to extract from, a record that is one already, or why there is neither.
using ParsedInput = std::variant<Document, DocumentRecord, RecordFailure>;

/// A document without an id gets the first 16 digits of the SHA-256 of its text. A line of JSON
/// Lines may be a record (also one of a document that failed) or an article. Threads: may run
/// together.
ParsedInput parse_input(const RawInput& input, const ArticleFields& fields);

}  // namespace relata
