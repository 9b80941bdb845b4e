// SPDX-License-Identifier: Apache-2.0
#include "pipeline/parse_input.h"

#include "base/contract.h"
#include "base/sha256.h"
#include "extract/text/html_reader.h"
#include "extract/text/plain_text_reader.h"
#include "graph/record/record_json.h"

#include <string>
#include <utility>

namespace relata {

namespace {

/// From standard input, where there is no id, the place tells which input failed.
RecordFailure make_record_failure(const RawInput& input, const Failure& failure) {
  return {.document_id = input.document_id.empty() ? input.place : input.document_id,
          .code = failure.code,
          .message = failure.message};
}

ParsedInput to_parsed_input(const RawInput& input, Result<Document> document) {
  if (!document) {
    return make_record_failure(input, document.error());
  }
  if (document->id.empty()) {
    document->id = short_hash(document->text);
  }
  return std::move(*document);
}

ParsedInput parse_json_line(const RawInput& input, const ArticleFields& fields) {
  if (!looks_like_record(input.bytes)) {
    return to_parsed_input(input, parse_json_article(input.bytes, fields, input.document_id));
  }
  Result<RecordLine> line = parse_record(input.bytes);
  if (!line) {
    return make_record_failure(input, line.error());
  }
  return std::visit(
      [](auto&& parsed) { return ParsedInput(std::forward<decltype(parsed)>(parsed)); },
      std::move(*line));
}

}  // namespace

ParsedInput parse_input(const RawInput& input, const ArticleFields& fields) {
  if (input.failure) {
    return make_record_failure(input, *input.failure);
  }
  switch (input.format) {
    case InputFormat::Text:
      return to_parsed_input(input, parse_plain_text(input.bytes, input.document_id));
    case InputFormat::Html:
      return to_parsed_input(input, parse_html(input.bytes, input.document_id));
    case InputFormat::JsonLines:
      return parse_json_line(input, fields);
    case InputFormat::Auto:
      break;
  }
  throw ContractViolation("an input that is to be parsed has a format");
}

}  // namespace relata
