// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/contraction.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

constexpr std::string_view kCurlyApostrophe = "\u2019";

constexpr char to_ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

struct Apostrophe {
  std::size_t begin;
  std::size_t end;
};

Apostrophe find_last_apostrophe(std::string_view word) {
  const std::size_t straight = word.rfind('\'');
  const std::size_t curly = word.rfind(kCurlyApostrophe);
  if (curly != std::string_view::npos && (straight == std::string_view::npos || curly > straight)) {
    return {curly, curly + kCurlyApostrophe.size()};
  }
  return straight == std::string_view::npos ? Apostrophe{word.size(), word.size()}
                                            : Apostrophe{straight, straight + 1};
}

bool is_short_verb_or_possessive(std::string_view ending) {
  constexpr auto kEndings = std::to_array<std::string_view>({"s", "re", "ve", "ll", "d", "m"});
  return std::ranges::any_of(
      kEndings, [&](std::string_view known) { return equals_ignoring_case(ending, known); });
}

}  // namespace

std::size_t contraction_begin(std::string_view word) {
  if (word.size() == 6 && equals_ignoring_case(word, "cannot")) {
    return 3;
  }
  const Apostrophe apostrophe = find_last_apostrophe(word);
  if (apostrophe.begin == word.size()) {
    return word.size();
  }
  const std::string_view ending = word.substr(apostrophe.end);
  if (is_short_verb_or_possessive(ending)) {
    return apostrophe.begin;
  }
  const bool is_negation = equals_ignoring_case(ending, "t") && apostrophe.begin > 1 &&
                           to_ascii_lower(word[apostrophe.begin - 1]) == 'n';
  return is_negation ? apostrophe.begin - 1 : word.size();
}

}  // namespace relata
