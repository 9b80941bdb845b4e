// SPDX-License-Identifier: Apache-2.0
#include "extract/names/word.h"

#include "base/utf8.h"

namespace relata {

namespace {

struct LetterCounts {
  std::size_t upper = 0;
  std::size_t lower = 0;
};

LetterCounts count_letters(std::string_view token) {
  LetterCounts counts;
  for (std::size_t at = 0; at < token.size();) {
    const DecodedCodePoint character = decode_code_point(token, at);
    counts.upper += is_upper(character.value) ? 1U : 0U;
    counts.lower += is_lower(character.value) ? 1U : 0U;
    at += character.size_bytes;
  }
  return counts;
}

const NameEntry* find_entry(std::string_view text, WordShape shape, const Gazetteer& gazetteer) {
  constexpr std::size_t kLongerThanAcronyms = 5;
  const NameEntry* entry = gazetteer.find(text);
  if (entry == nullptr && shape == WordShape::Upper && text.size() >= kLongerThanAcronyms) {
    return gazetteer.find(in_title_case(text));
  }
  return entry;
}

}  // namespace

WordShape shape_of(std::string_view token) {
  const char32_t first = decode_code_point(token, 0).value;
  if (is_digit(first)) {
    return WordShape::Number;
  }
  if (!is_letter(first)) {
    return WordShape::Sign;
  }
  const auto [upper, lower] = count_letters(token);
  if (upper == 0) {
    return WordShape::Lower;
  }
  if (lower == 0) {
    return upper == 1 ? WordShape::Initial : WordShape::Upper;
  }
  return upper == 1 && is_upper(first) ? WordShape::Capitalized : WordShape::Mixed;
}

std::string in_title_case(std::string_view upper) {
  std::string titled(upper);
  for (std::size_t i = 1; i < titled.size(); ++i) {
    if (titled[i] >= 'A' && titled[i] <= 'Z') {
      titled[i] = static_cast<char>(titled[i] - 'A' + 'a');
    }
  }
  return titled;
}

Word read_word(std::string_view text, const Gazetteer& gazetteer) {
  Word word;
  word.text = text;
  word.shape = shape_of(text);
  if (const NameEntry* entry = find_entry(text, word.shape, gazetteer)) {
    word.classes = entry->classes;
    word.first_name_weight = entry->first_name_weight;
  }
  word.lower_classes = word.is_capital() ? gazetteer.classes_of(to_lower(text)) : word.classes;
  return word;
}

std::vector<Word> read_words(const Document& document, const Gazetteer& gazetteer) {
  std::vector<Word> words;
  words.reserve(document.tokens.size());
  for (const Token& token : document.tokens) {
    words.push_back(read_word(document.text_of(token), gazetteer));
    words.back().follows_space = token.follows_space;
  }
  return words;
}

}  // namespace relata
