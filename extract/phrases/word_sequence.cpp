// SPDX-License-Identifier: Apache-2.0
#include "extract/phrases/word_sequence.h"

#include "base/utf8.h"

#include <algorithm>

namespace relata {
namespace {

constexpr std::string_view kCurlyApostrophe = "\u2019";

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char to_ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

WordSequence::WordSequence(const Document& document) {
  letters_.reserve(document.text.size());
  begins_.reserve(document.tokens.size() + 1);
  std::size_t mention = 0;
  for (std::size_t token = 0; token < document.tokens.size(); ++token) {
    while (mention < document.mentions.size() && document.mentions[mention].tokens.end <= token) {
      ++mention;
    }
    const bool is_name = mention < document.mentions.size() &&
                         document.mentions[mention].type == MentionType::Name &&
                         document.mentions[mention].tokens.contains(token);
    begins_.push_back(letters_.size());
    append(is_name ? std::string_view() : document.text_of(document.tokens[token]));
  }
  begins_.push_back(letters_.size());
}

void WordSequence::append(std::string_view token) {
  if (is_ascii(token)) {
    std::ranges::transform(token, std::back_inserter(letters_), to_ascii_lower);
  } else if (token.starts_with(kCurlyApostrophe)) {
    letters_ += "'" + to_lower(token.substr(kCurlyApostrophe.size()));
  } else {
    letters_ += to_lower(token);
  }
}

}  // namespace relata
