// SPDX-License-Identifier: Apache-2.0
#pragma once
// One node object of a JSON-LD document.

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace relata {

/// Writes the members of one object in the order of the calls. Not for other folders: RapidJSON
/// shows.
class JsonLdNode {
 public:
  JsonLdNode(std::string_view type, std::string_view id);

  /// Nothing is written for an empty text: what is missing is absent.
  void add_text(std::string_view term, std::string_view text);
  void add_number(std::string_view term, std::uint64_t number);
  void add_flag(std::string_view term, bool value);
  /// Always an array, even of one; nothing is written for an empty one.
  void add_set(std::string_view term, const std::set<std::string>& values);

  /// The object on one line. The node is done afterwards.
  std::string finish();

 private:
  void add_key(std::string_view term);
  void add_string(std::string_view text);

  rapidjson::StringBuffer line_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{line_};
};

}  // namespace relata
