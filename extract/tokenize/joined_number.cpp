// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/joined_number.h"

#include "extract/tokenize/character_class.h"

#include <algorithm>

namespace relata {

namespace {

constexpr std::size_t kMaxGroups = 4;  // "1-800-555-0199"

std::size_t digit_count(std::string_view text) {
  const auto end = std::ranges::find_if_not(text, is_ascii_digit);
  return static_cast<std::size_t>(end - text.begin());
}

struct DigitGroups {
  std::size_t count = 0;
  std::size_t last_size = 0;
  std::size_t before_last_size = 0;
  bool ends_word = false;
};

/// The groups at the begin of `word`, at most kMaxGroups + 1.
DigitGroups read_groups(std::string_view word) {
  DigitGroups groups;
  while (groups.count <= kMaxGroups) {
    const std::size_t size = digit_count(word);
    if (size == 0) {
      break;
    }
    groups.before_last_size = groups.last_size;
    groups.last_size = size;
    ++groups.count;
    word.remove_prefix(size);
    groups.ends_word = word.empty() || (word[0] != '-' && !character_at(word, 0).is_word());
    if (!word.starts_with('-')) {
      break;
    }
    word.remove_prefix(1);
  }
  return groups;
}

}  // namespace

bool is_phone_hyphen(std::string_view word, std::size_t at) {
  if (!is_ascii_digit(word[at - 1]) || !is_ascii_digit(word[0])) {
    return false;
  }
  const DigitGroups groups = read_groups(word);
  const bool is_short =
      groups.count == 2 && (groups.before_last_size == 3 || groups.before_last_size == 1);
  const bool is_long = groups.count > 2 && groups.count <= kMaxGroups;
  return groups.ends_word && groups.last_size == 4 && (is_short || is_long);
}

}  // namespace relata
