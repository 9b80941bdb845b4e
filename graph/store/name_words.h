// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names as rows of words: how an entity is found by any word of any of its names.

#include "graph/entity.h"
#include "graph/store/store_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A name as somebody typed it (any bytes), as it would stand in a store.
std::string normalize_typed_name(std::string_view name);

/// The words of a normalized name; hyphens part words too. A name of nothing else is one word.
std::vector<std::string> split_words(std::string_view name);

/// Writes the names of an entity, normalized, a row for each of the first 16 words of each: what
/// has more is a sentence, and would cost the square of its length. Throws: SQLite::Exception.
void insert_name_words(StoreFile& file, std::int64_t entity_number, const Entity& entity);

/// One row: a word, the normalized name it stands in, and whose name that is.
struct NameWord {
  std::string word;
  std::string name;
  std::int64_t entity_number = 0;
  EntityKind kind = EntityKind::Person;
  bool is_main = false;  ///< the entity's name, not an alias
  std::uint32_t mention_count = 0;
};

/// The rows that say that an entity has this normalized name, in one order of numbers.
void visit_words_of_name(StoreFile& file, std::string_view name,
                         const std::function<void(const NameWord&)>& visit);

/// The first `limit` rows whose word begins with `prefix`, in one order of words and names.
/// Returns: their number.
std::size_t visit_words_from(StoreFile& file, std::string_view prefix, std::size_t limit,
                             const std::function<void(const NameWord&)>& visit);

}  // namespace relata
