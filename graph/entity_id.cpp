// SPDX-License-Identifier: Apache-2.0
#include "graph/entity_id.h"

#include "base/contract.h"
#include "base/sha256.h"
#include "base/utf8.h"

#include <cstddef>

namespace relata {

namespace {

/// Lower case is taken of the composed form, so that both spellings of an accent give one id.
std::string make_slug(std::string_view name) {
  const std::string lower = to_lower(to_nfc(name));
  std::string slug;
  bool is_behind_gap = false;
  for (std::size_t i = 0; i < lower.size();) {
    const DecodedCodePoint point = decode_code_point(lower, i);
    i += point.size_bytes;
    if (!is_letter(point.value) && !is_digit(point.value)) {
      is_behind_gap = !slug.empty();
      continue;
    }
    if (is_behind_gap) {
      slug += '-';
      is_behind_gap = false;
    }
    append_code_point(slug, point.value);
  }
  return slug;
}

}  // namespace

std::string make_entity_id(EntityKind kind, std::string_view name) {
  const std::string slug = make_slug(name);
  return to_lower(to_string(kind)) + "/" + (slug.empty() ? short_hash(name) : slug);
}

std::string make_numbered_entity_id(std::string_view id, unsigned number) {
  expects(number >= 2, "the first entity with an id has no number");
  return std::string(id) + "-" + std::to_string(number);
}

}  // namespace relata
