// SPDX-License-Identifier: Apache-2.0
#include "graph/record/json_size.h"

#include <algorithm>

namespace relata {

JsonSize measure_json(std::string_view json) {
  JsonSize size{.depth = 0, .value_count = 1};
  std::size_t depth = 0;
  bool is_in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (c == '"') {
      is_in_string = !is_in_string;
    } else if (is_in_string) {
      i += c == '\\' ? 1 : 0;  // the escaped sign may be a quotation mark
    } else if (c == '[' || c == '{') {
      size.depth = std::max(size.depth, ++depth);
      ++size.value_count;
    } else if (c == ']' || c == '}') {
      depth -= depth > 0 ? 1 : 0;
    } else if (c == ',' || c == ':') {
      ++size.value_count;
    }
  }
  return size;
}

}  // namespace relata
