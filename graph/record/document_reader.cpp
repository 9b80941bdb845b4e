// SPDX-License-Identifier: Apache-2.0
#include "graph/record/document_reader.h"

#include "base/sha256.h"

namespace relata {

namespace {

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

RecordDocument read_document(const JsonField& field) {
  RecordDocument document;
  document.id = field["id"].name();
  document.url = field["url"].optional_text();
  document.title = field["title"].optional_text();
  document.publisher = field["publisher"].optional_text();
  document.date = field["date"].optional_date();
  document.text = field["text"].optional_text();
  const JsonField sha256 = field["sha256"];
  document.sha256 = sha256.text();
  sha256.require(is_sha256(document.sha256), "should be 64 lower-case hexadecimal digits");
  sha256.require(!document.text || document.sha256 == sha256_hex(*document.text),
                 "is not that of the text");
  return document;
}

}  // namespace relata
