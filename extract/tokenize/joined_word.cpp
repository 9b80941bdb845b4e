// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/joined_word.h"

#include "extract/tokenize/character_class.h"

#include <algorithm>
#include <array>
#include <string>

namespace relata {

namespace {

constexpr auto kSlashedWords =
    std::to_array<std::string_view>({"b/c", "l/c", "s/he", "w/o", "w/out"});

constexpr auto kFileEndings = std::to_array<std::string_view>(
    {"avi",  "bmp", "csv", "doc", "docx", "exe", "gif",  "htm", "html",
     "jpeg", "jpg", "mp3", "mp4", "pdf",  "php", "png",  "ppt", "pptx",
     "rtf",  "tif", "txt", "url", "wav",  "xls", "xlsx", "xml", "zip"});

constexpr std::size_t kMaxListedBytes = 8;
constexpr std::size_t kMaxDottedBytes = 80;  // longer ones are no name, and cost

/// The ASCII letters and digits from `at` on, in lower case; longer ones cut, as no list has them.
std::string lower_word_at(std::string_view text, std::size_t at) {
  std::string word;
  while (at < text.size() && word.size() < kMaxListedBytes &&
         (is_ascii_letter(text[at]) || is_ascii_digit(text[at]))) {
    const char c = text[at];
    word.push_back(is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c);
    ++at;
  }
  return word;
}

bool is_lower_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_lower(text[at]);
}

}  // namespace

bool is_slashed_word(std::string_view word, std::size_t at) {
  const std::string before = lower_word_at(word.substr(0, at), 0);
  return std::ranges::find(kSlashedWords, before + '/' + lower_word_at(word, at + 1)) !=
         kSlashedWords.end();
}

bool is_file_ending(std::string_view word, std::size_t at) {
  return std::ranges::find(kFileEndings, lower_word_at(word, at + 1)) != kFileEndings.end();
}

bool is_dotted_name(std::string_view word, std::size_t at) {
  const std::string_view reach = word.substr(0, kMaxDottedBytes);
  const auto is_part = [](char c) { return is_ascii_lower(c) || is_ascii_digit(c) || c == '-'; };
  std::size_t full_stops = 0;
  std::size_t end = 0;
  while (end < reach.size() &&
         (is_part(reach[end]) || (end > 0 && reach[end] == '.' && is_lower_at(reach, end + 1)))) {
    full_stops += reach[end] == '.' ? 1U : 0U;
    ++end;
  }
  return full_stops >= 2 && at < end;
}

}  // namespace relata
