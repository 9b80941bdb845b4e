// SPDX-License-Identifier: Apache-2.0
#include "graph/store/text_list.h"

#include "graph/store/store_error.h"

#include <charconv>
#include <cstddef>

namespace relata {

std::string encode_text_list(std::span<const std::string> texts) {
  std::string encoded;
  for (const std::string& text : texts) {
    encoded += std::to_string(text.size());
    encoded += ':';
    encoded += text;
    encoded += ',';
  }
  return encoded;
}

std::vector<std::string> decode_text_list(std::string_view encoded) {
  std::vector<std::string> texts;
  const char* place = encoded.data();
  const char* const end = place + encoded.size();
  while (place != end) {
    std::size_t size = 0;
    const auto [colon, error] = std::from_chars(place, end, size);
    const auto left = static_cast<std::size_t>(end - colon);
    // Behind the number stand a colon, the text and a comma.
    if (error != std::errc() || left < 2 || size > left - 2 || *colon != ':' ||
        colon[size + 1] != ',') {
      throw make_damage("a list is broken");
    }
    texts.emplace_back(colon + 1, size);
    place = colon + size + 2;
  }
  return texts;
}

}  // namespace relata
