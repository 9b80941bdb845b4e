// SPDX-License-Identifier: Apache-2.0
#include "evaluation/normal_name.h"

#include "base/utf8.h"

namespace relata {

namespace {

constexpr std::size_t kStemBytes = 4;
constexpr std::size_t kMinWordBytes = 3;

/// Runs of white space as one blank, none at the ends; straight quotes.
std::string plain_text(std::string_view name) {
  std::string plain;
  for (std::size_t at = 0; at < name.size();) {
    const DecodedCodePoint character = decode_code_point(name, at);
    if (is_space(character.value)) {
      plain += plain.empty() || plain.ends_with(' ') ? "" : " ";
    } else if (character.value == 0x2018 || character.value == 0x2019) {
      plain += '\'';
    } else if (character.value == 0x201C || character.value == 0x201D) {
      plain += '"';
    } else {
      plain += name.substr(at, character.size_bytes);
    }
    at += character.size_bytes;
  }
  if (plain.ends_with(' ')) {
    plain.pop_back();
  }
  return plain;
}

bool is_weak(std::string_view stem) {
  static const std::set<std::string_view> kWeak = {"the",  "and",  "with", "from",
                                                   "have", "that", "was",  "were"};
  return kWeak.contains(stem);
}

}  // namespace

std::string normal_name(std::string_view name) {
  std::string normal = to_lower(plain_text(name));
  if (normal.starts_with("the ")) {
    normal.erase(0, 4);
  }
  if (normal.ends_with("'s")) {
    normal.erase(normal.size() - 2);
  }
  std::erase(normal, '.');
  return normal;
}

std::set<std::string> word_stems(std::string_view words) {
  std::set<std::string> stems;
  std::string word;
  for (const char c : to_lower(words) + " ") {
    if (c >= 'a' && c <= 'z') {
      word += c;
      continue;
    }
    const std::string stem = word.substr(0, kStemBytes);
    if (word.size() >= kMinWordBytes && !is_weak(stem)) {
      stems.insert(stem);
    }
    word.clear();
  }
  return stems;
}

}  // namespace relata
