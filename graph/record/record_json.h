// SPDX-License-Identifier: Apache-2.0
#pragma once
// The JSON Lines form of document records: one JSON object a line, lossless. docs/record_format.md
// describes it.

#include "base/result.h"
#include "graph/record/document_record.h"

#include <string>
#include <string_view>

namespace relata {

struct RecordJsonOptions {
  /// Leave the text out; evidence then carries its sentence and the sentence's place in code
  /// points.
  bool without_text = false;
};

/// One line without its line end. The order of keys is fixed: same record, same bytes. Requires: no
/// span is empty, all lie in the text, when there is one; confidences are in [0,1]; a record
/// without text has its quotes. Throws: ContractViolation.
std::string to_json(const DocumentRecord& record, RecordJsonOptions options = {});

/// {"document":{"id":…},"error":{"code":…,"message":…}}
std::string to_json(const RecordFailure& failure);

/// Whether a line of JSON has the outer shape of a record: an object "document" beside an array
/// "entities" or an object "error". No validation: tells records from articles among JSON Lines
/// input. Cost: for a record one pass up to its entities, for anything else over the whole line.
bool looks_like_record(std::string_view line);

/// Checks everything that later code relies on: types, known words, unique entity ids, statement
/// ends that exist, spans inside the text and at code point borders, the trigger in its sentence,
/// the text's hash, confidence in [0,1]; without a text, that every evidence carries its quote.
/// Unknown keys are ignored, so that newer records can be read. Failure: InvalidJson with the byte
/// (from 0), InvalidRecord with the key ("statements[3].subject: …"), LimitExceeded for nesting
/// deeper than 64 levels or more than 2^24 values. Cost: up to 16 bytes a value beside the texts.
[[nodiscard]] Result<RecordLine> parse_record(std::string_view line);

}  // namespace relata
