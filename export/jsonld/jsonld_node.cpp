// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_node.h"

namespace relata {

JsonLdNode::JsonLdNode(std::string_view type, std::string_view id) {
  writer_.StartObject();
  add_text("@type", type);
  add_text("@id", id);
}

void JsonLdNode::add_text(std::string_view term, std::string_view text) {
  if (!text.empty()) {
    add_key(term);
    add_string(text);
  }
}

void JsonLdNode::add_number(std::string_view term, std::uint64_t number) {
  add_key(term);
  writer_.Uint64(number);
}

void JsonLdNode::add_flag(std::string_view term, bool value) {
  add_key(term);
  writer_.Bool(value);
}

void JsonLdNode::add_set(std::string_view term, const std::set<std::string>& values) {
  if (values.empty()) {
    return;
  }
  add_key(term);
  writer_.StartArray();
  for (const std::string& value : values) {
    add_string(value);
  }
  writer_.EndArray();
}

std::string JsonLdNode::finish() {
  writer_.EndObject();
  return {line_.GetString(), line_.GetSize()};
}

void JsonLdNode::add_key(std::string_view term) {
  writer_.Key(term.data(), static_cast<rapidjson::SizeType>(term.size()));
}

void JsonLdNode::add_string(std::string_view text) {
  writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace relata
