// SPDX-License-Identifier: Apache-2.0
// Reads a line of records (parse_record).

#include "graph/record/document_reader.h"
#include "graph/record/entity_reader.h"
#include "graph/record/json_field.h"
#include "graph/record/json_size.h"
#include "graph/record/record_json.h"
#include "graph/record/statement_reader.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <cstddef>
#include <optional>

namespace relata {

namespace {

// Not the recursive parser, which deep nesting would break; every digit of a number counts; UTF-8
// is checked.
constexpr unsigned kParseFlags = rapidjson::kParseIterativeFlag |
                                 rapidjson::kParseFullPrecisionFlag |
                                 rapidjson::kParseValidateEncodingFlag;

// A record needs six levels; the rest is for keys of later versions. A value takes 16 bytes.
constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxValueCount = std::size_t{1} << 24;

std::string at_byte(std::size_t byte, std::string_view complaint) {
  return "byte " + std::to_string(byte) + ": " + std::string(complaint);
}

/// What keeps the line from being parsed at all.
std::optional<Failure> find_obstacle(std::string_view line) {
  const JsonSize size = measure_json(line);
  if (size.depth > kMaxDepth) {
    return Failure{ErrorCode::LimitExceeded,
                   "the record is nested deeper than " + std::to_string(kMaxDepth) + " levels"};
  }
  if (size.value_count > kMaxValueCount) {
    return Failure{ErrorCode::LimitExceeded,
                   "the record has more than " + std::to_string(kMaxValueCount) + " values"};
  }
  if (const std::size_t nul = line.find('\0'); nul != std::string_view::npos) {
    return Failure{ErrorCode::InvalidJson, at_byte(nul, "a NUL cannot stand in JSON")};
  }
  return std::nullopt;
}

std::optional<ErrorCode> find_error_code(std::string_view text) {
  for (int number = 0; number <= static_cast<int>(ErrorCode::WrongUsage); ++number) {
    const auto code = static_cast<ErrorCode>(number);
    if (to_string(code) == text) {
      return code;
    }
  }
  return std::nullopt;
}

RecordFailure read_failure(const JsonField& root) {
  return {.document_id = root["document"]["id"].name(),
          .code = root["error"]["code"].word(find_error_code),
          .message = root["error"]["message"].text()};
}

DocumentRecord read_record(const JsonField& root) {
  DocumentRecord record;
  record.document = read_document(root["document"]);
  record.entities = read_entities(root["entities"], record.document);
  record.statements = read_statements(root["statements"], record);
  return record;
}

}  // namespace

Result<RecordLine> parse_record(std::string_view line) {
  if (std::optional<Failure> obstacle = find_obstacle(line)) {
    return tl::make_unexpected(*std::move(obstacle));
  }
  rapidjson::Document json;
  json.Parse<kParseFlags>(line.data(), line.size());
  if (json.HasParseError()) {
    return failure(
        ErrorCode::InvalidJson,
        at_byte(json.GetErrorOffset(), rapidjson::GetParseError_En(json.GetParseError())));
  }
  try {
    const JsonField root(json);
    if (!root["error"].is_absent()) {
      return read_failure(root);
    }
    return read_record(root);
  } catch (const BadField& bad) {
    return failure(ErrorCode::InvalidRecord, bad.what());
  }
}

}  // namespace relata
