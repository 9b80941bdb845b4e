// SPDX-License-Identifier: Apache-2.0
#include "extract/language/word_features.h"

#include "base/hash.h"
#include "base/utf8.h"

#include <algorithm>
#include <vector>

namespace relata {

namespace {

enum HashKind : std::uint8_t { Norm = 1, Prefix = 2, Suffix = 3, Shape = 4, Trigram = 5, Key = 6 };

constexpr std::size_t kTrigramSize = 3;
constexpr std::size_t kMaxShapeRun = 4;

template <class Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, i);
    visit(point.value);
    i += point.size_bytes;
  }
}

char32_t lower_of(char32_t value) {
  constexpr char32_t kDottedCapitalI = 0x130;
  return value == kDottedCapitalI ? value : to_lower(value);
}

char32_t norm_of(char32_t value) {
  switch (value) {
    case U'\u2018':
    case U'\u2019':
      return U'\'';
    case U'\u201C':
    case U'\u201D':
      return U'"';
    default:
      return U'0' <= value && value <= U'9' ? U'0' : lower_of(value);
  }
}

char32_t shape_class(char32_t value) {
  if (is_upper(value)) {
    return U'X';
  }
  if (is_lower(value)) {
    return U'x';
  }
  return is_digit(value) ? U'd' : value;
}

/// Where the code points of a text begin, and where it ends; of a long text only the first and the
/// last few.
std::vector<std::size_t> code_point_begins(std::string_view text) {
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      begins.push_back(i);
    }
  }
  begins.push_back(text.size());
  return begins;
}

std::uint64_t hash_affix(HashKind kind, std::size_t size, std::string_view affix) {
  return hash_of(kind, static_cast<char>('0' + size) + std::string(affix));
}

void hash_affixes(std::string_view norm, const std::vector<std::size_t>& begins,
                  WordHashes& hashes) {
  const std::size_t count = begins.size() - 1;
  for (std::size_t size = 1; size <= std::min(kMaxPrefix, count); ++size) {
    hashes.affixes.push_back(hash_affix(Prefix, size, norm.substr(0, begins[size])));
  }
  for (std::size_t size = 1; size <= std::min(kMaxSuffix, count); ++size) {
    hashes.affixes.push_back(hash_affix(Suffix, size, norm.substr(begins[count - size])));
  }
}

void hash_trigrams(const std::string& framed, WordHashes& hashes) {
  const std::vector<std::size_t> begins = code_point_begins(framed);
  const std::size_t count = std::min(kMaxTrigrams, begins.size() - kTrigramSize);
  for (std::size_t i = 0; i < count; ++i) {
    const auto trigram =
        std::string_view(framed).substr(begins[i], begins[i + kTrigramSize] - begins[i]);
    hashes.trigrams.push_back(hash_of(Trigram, trigram));
  }
}

}  // namespace

std::string lower_word(std::string_view word) {
  std::string lower;
  lower.reserve(word.size());
  for_each_code_point(word, [&](char32_t value) { append_code_point(lower, lower_of(value)); });
  return lower;
}

std::string norm_of(std::string_view word) {
  std::string norm;
  norm.reserve(word.size());
  for_each_code_point(word, [&](char32_t value) { append_code_point(norm, norm_of(value)); });
  return norm;
}

std::string shape_of(std::string_view word) {
  std::string shape;
  char32_t last = 0;
  std::size_t run = 0;
  for_each_code_point(word, [&](char32_t value) {
    const char32_t symbol = shape_class(value);
    run = run > 0 && symbol == last ? run + 1 : 1;
    last = symbol;
    if (run <= kMaxShapeRun) {
      append_code_point(shape, symbol);
    }
  });
  return shape;
}

WordHashes hash_word(std::string_view word) {
  const std::string norm = norm_of(word);
  WordHashes hashes{.norm = hash_of(Norm, norm),
                    .shape = hash_of(Shape, shape_of(word)),
                    .key = hash_of(Key, norm),
                    .affixes = {},
                    .trigrams = {}};
  hash_affixes(norm, code_point_begins(norm), hashes);
  hash_trigrams('<' + norm + '>', hashes);
  return hashes;
}

}  // namespace relata
