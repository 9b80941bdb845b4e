// SPDX-License-Identifier: Apache-2.0
#include "extract/language/lemmatizer.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "extract/language/text_lines.h"
#include "extract/language/word_features.h"

#include <algorithm>
#include <bit>

namespace relata {

namespace {

constexpr std::string_view kExceptions = "lemma.exceptions";
constexpr std::string_view kRules = "lemma.rules";

std::string_view optional_section(const SectionedBytes& file, std::string_view section) {
  const std::string_view text = file.find(section).value_or(std::string_view());
  if (!is_valid_utf8(text)) {
    file.refuse(section, "is not UTF-8");
  }
  return text;
}

std::size_t line_count(const SectionedBytes& file, std::string_view section) {
  return static_cast<std::size_t>(
             std::ranges::count(file.find(section).value_or(std::string_view()), '\n')) +
         1;
}

std::uint64_t key_of(std::string_view text, std::size_t tag) {
  constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15ULL;  // 2^64 / golden ratio
  return hash_of(0, text) + kSpread * tag;
}

bool is_name_tag(const std::string& tag) {
  return tag == "NNP" || tag == "NNPS" || tag == "PROPN";
}

/// Where the code point before `end` begins. Requires: end > 0.
std::size_t step_back(std::string_view text, std::size_t end) {
  do {
    --end;
  } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  return end;
}

}  // namespace

HashedTexts::HashedTexts(std::size_t capacity) : entries_(std::bit_ceil(2 * capacity)) {}

std::size_t HashedTexts::place_of(std::uint64_t key) const {
  const std::size_t mask = entries_.size() - 1;
  std::size_t place = key & mask;
  while (entries_[place].is_used && entries_[place].key != key) {
    place = (place + 1) & mask;
  }
  return place;
}

void HashedTexts::insert(std::uint64_t key, std::string_view text) {
  Entry& entry = entries_[place_of(key)];
  if (!entry.is_used) {
    entry = {.key = key, .text = text, .is_used = true};
  }
}

std::optional<std::string_view> HashedTexts::find(std::uint64_t key) const {
  const Entry& entry = entries_[place_of(key)];
  return entry.is_used ? std::optional(entry.text) : std::nullopt;
}

Lemmatizer::Lemmatizer(const SectionedBytes& file, std::span<const std::string> tags)
    : tags_(tags), exceptions_(line_count(file, kExceptions)), rules_(line_count(file, kRules)) {
  for (const std::string& tag : tags) {
    is_name_.push_back(is_name_tag(tag));
  }
  read_exceptions(file);
  read_rules(file);
}

void Lemmatizer::read_exceptions(const SectionedBytes& file) {
  for (const std::string_view line : lines_of(optional_section(file, kExceptions))) {
    const auto fields = fields_of(line);
    if (fields.size() != 3 || fields[2].empty()) {
      file.refuse(kExceptions, "holds a line without form, tag and lemma");
    }
    exceptions_.insert(key_of(fields[0], tag_number(file, kExceptions, fields[1])), fields[2]);
  }
}

void Lemmatizer::read_rules(const SectionedBytes& file) {
  for (const std::string_view line : lines_of(optional_section(file, kRules))) {
    const auto fields = fields_of(line);
    if (fields.size() != 3 || fields[1].empty()) {
      file.refuse(kRules, "holds a line without tag, suffix and what takes its place");
    }
    rules_.insert(key_of(fields[1], tag_number(file, kRules, fields[0])), fields[2]);
    longest_suffix_ = std::max(longest_suffix_, count_code_points(fields[1]));
  }
}

std::size_t Lemmatizer::tag_number(const SectionedBytes& file, std::string_view section,
                                   std::string_view tag) const {
  const auto found = std::ranges::find(tags_, tag);
  if (found == tags_.end()) {
    file.refuse(section, "names a tag that the model does not have");
  }
  return static_cast<std::size_t>(found - tags_.begin());
}

std::string Lemmatizer::lemma(std::string_view word, std::size_t tag) const {
  std::string lower = lower_word(word);
  if (const auto listed = exceptions_.find(key_of(lower, tag))) {
    return std::string(*listed);
  }
  return is_name_[tag] ? std::string(word) : by_rule(std::move(lower), tag);
}

/// One code point at least stays before the suffix.
std::string Lemmatizer::by_rule(std::string lower, std::size_t tag) const {
  std::optional<std::string_view> replacement;
  std::size_t replaced_from = 0;
  std::size_t begin = lower.size();
  for (std::size_t size = 1; size <= longest_suffix_ && begin > 0; ++size) {
    begin = step_back(lower, begin);
    if (begin == 0) {
      break;
    }
    if (const auto found = rules_.find(key_of(std::string_view(lower).substr(begin), tag))) {
      replacement = found;
      replaced_from = begin;
    }
  }
  if (replacement) {
    lower.replace(replaced_from, std::string::npos, *replacement);
  }
  return lower;
}

}  // namespace relata
