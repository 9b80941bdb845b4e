// SPDX-License-Identifier: Apache-2.0
#include "graph/store/name_words.h"

#include "base/utf8.h"
#include "graph/normalized_name.h"
#include "graph/store/row_reader.h"
#include "graph/store/row_writer.h"

#include <algorithm>
#include <set>

namespace relata {

namespace {

constexpr std::string_view kInsertWord = "INSERT INTO entity_names VALUES (?, ?, ?, ?, ?, ?)";
constexpr std::string_view kWordsOfName =
    "SELECT word, name, entity, kind, is_main, mention_count FROM entity_names "
    "WHERE word = ? AND name = ? ORDER BY entity";
constexpr std::string_view kWordsFrom =
    "SELECT word, name, entity, kind, is_main, mention_count FROM entity_names "
    "WHERE word >= ? AND word < ? ORDER BY word, name, entity LIMIT ?";

constexpr std::size_t kMostWords = 16;

/// Greater than all that can follow a prefix: no text goes on with the last of all code points,
/// which is none of any script.
constexpr std::string_view kBehindAllLetters = "\xF4\x8F\xBF\xBF";

std::set<std::string> normalized_names(const Entity& entity) {
  std::set<std::string> names{normalize_name(entity.name)};
  for (const std::string& alias : entity.aliases) {
    names.insert(normalize_name(alias));
  }
  return names;
}

/// The first ones, each once.
std::set<std::string> words_to_find(std::string_view name) {
  std::vector<std::string> words = split_words(name);
  words.resize(std::min(words.size(), kMostWords));
  return {words.begin(), words.end()};
}

NameWord read_name_word(const SQLite::Statement& statement) {
  RowReader row(statement);
  NameWord word;
  word.word = row.text();
  word.name = row.text();
  word.entity_number = row.number();
  word.kind = row.word(find_entity_kind);
  word.is_main = row.flag();
  word.mention_count = row.count();
  return word;
}

}  // namespace

std::string normalize_typed_name(std::string_view name) {
  return normalize_name(clean_text(name));
}

std::vector<std::string> split_words(std::string_view name) {
  constexpr std::string_view kBetweenWords = " -";
  std::vector<std::string> words;
  std::size_t begin = name.find_first_not_of(kBetweenWords);
  while (begin != std::string_view::npos) {
    const std::size_t end = std::min(name.find_first_of(kBetweenWords, begin), name.size());
    words.emplace_back(name.substr(begin, end - begin));
    begin = name.find_first_not_of(kBetweenWords, end);
  }
  if (words.empty() && !name.empty()) {
    words.emplace_back(name);
  }
  return words;
}

void insert_name_words(StoreFile& file, std::int64_t entity_number, const Entity& entity) {
  const auto insertion = file.statement(kInsertWord);
  const std::string main_name = normalize_name(entity.name);
  for (const std::string& name : normalized_names(entity)) {
    for (const std::string& word : words_to_find(name)) {
      RowWriter row(*insertion);
      row.text(word).text(name).number(entity_number).text(to_string(entity.kind));
      row.flag(name == main_name).number(entity.mention_count).insert();
    }
  }
}

void visit_words_of_name(StoreFile& file, std::string_view name,
                         const std::function<void(const NameWord&)>& visit) {
  const std::vector<std::string> words = split_words(name);
  if (words.empty()) {
    return;
  }
  const auto query = file.statement(kWordsOfName);
  query->bind(1, words.front());
  query->bind(2, std::string(name));
  while (query->executeStep()) {
    visit(read_name_word(*query));
  }
}

std::size_t visit_words_from(StoreFile& file, std::string_view prefix, std::size_t limit,
                             const std::function<void(const NameWord&)>& visit) {
  const auto query = file.statement(kWordsFrom);
  query->bind(1, std::string(prefix));
  query->bind(2, std::string(prefix).append(kBehindAllLetters));
  query->bind(3, static_cast<std::int64_t>(limit));
  std::size_t count = 0;
  while (query->executeStep()) {
    visit(read_name_word(*query));
    ++count;
  }
  return count;
}

}  // namespace relata
