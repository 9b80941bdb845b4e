// SPDX-License-Identifier: Apache-2.0
#include "extract/text/word_prefix.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr auto kPrefixes = std::to_array<std::string_view>(
    {"anti",  "co",    "counter", "cross", "e",     "inter", "intra", "mid",    "mini",
     "multi", "neo",   "non",     "over",  "post",  "pre",   "pro",   "psycho", "re",
     "semi",  "socio", "sub",     "super", "trans", "ultra", "under"});

constexpr std::size_t kMaxPrefixBytes = 7;

constexpr bool is_lower_letter(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr char to_lower_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_prefix(std::string_view text) {
  return std::ranges::any_of(kPrefixes, [&](std::string_view prefix) {
    return std::ranges::equal(text, prefix, {}, to_lower_letter);
  });
}

}  // namespace

bool is_prefix_hyphen(std::string_view word, std::size_t at) {
  const bool joins_lower = at + 1 < word.size() && is_lower_letter(word[at + 1]);
  return joins_lower && at <= kMaxPrefixBytes && is_prefix(word.substr(0, at));
}

}  // namespace relata
