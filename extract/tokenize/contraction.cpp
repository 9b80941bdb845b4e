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

/// Contractions written without their apostrophe or space, each with where its second word begins.
/// What is also a word of its own ("its", "well", "ill", "wont" as a habit is too rare) stays
/// whole.
struct JoinedWords {
  std::string_view written;
  std::size_t second;
};

constexpr auto kJoinedWords = std::to_array<JoinedWords>(
    {{"aint", 2},     {"alot", 1},   {"arent", 3},  {"cannot", 3}, {"cant", 2},    {"couldnt", 5},
     {"didnt", 3},    {"doesnt", 4}, {"dont", 2},   {"gonna", 3},  {"gotta", 3},   {"hasnt", 3},
     {"havent", 4},   {"im", 1},     {"isnt", 2},   {"ive", 1},    {"lotta", 3},   {"outta", 3},
     {"shouldnt", 6}, {"thats", 4},  {"theres", 5}, {"theyre", 4}, {"theyve", 4},  {"wanna", 3},
     {"wasnt", 3},    {"werent", 4}, {"whats", 4},  {"wont", 2},   {"wouldnt", 5}, {"youll", 3},
     {"youre", 3},    {"youve", 3}});

/// The second word's begin, or the word's size.
std::size_t second_of_joined_words(std::string_view word) {
  const auto found = std::ranges::find_if(kJoinedWords, [&](const JoinedWords& joined) {
    return joined.written.size() == word.size() && equals_ignoring_case(joined.written, word);
  });
  // "IM" and "DONT" may be acronyms, "CANT" may not: capitals alone say too little.
  const bool is_acronym = word.size() <= 3 && word.back() >= 'A' && word.back() <= 'Z';
  return found == kJoinedWords.end() || is_acronym ? word.size() : found->second;
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
  if (word.empty()) {
    return 0;
  }
  const Apostrophe apostrophe = find_last_apostrophe(word);
  if (apostrophe.begin == word.size()) {
    return second_of_joined_words(word);
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
