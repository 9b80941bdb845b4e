// SPDX-License-Identifier: Apache-2.0
#include "graph/store/entity_search.h"

#include "graph/store/entity_ranking.h"
#include "graph/store/name_words.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace relata {

namespace {

constexpr std::size_t kNoLimit = std::numeric_limits<std::int64_t>::max();

/// What somebody looks for, made ready for comparing with rows.
struct SearchText {
  std::string text;  ///< normalized
  std::vector<std::string> words;

  explicit SearchText(std::string_view typed)
      : text(normalize_typed_name(without_wildcard(typed))), words(split_words(text)) {}

 private:
  static std::string_view without_wildcard(std::string_view typed) {
    return typed.substr(0, typed.find_last_not_of("* ") + 1);
  }
};

/// The word that the fewest rows are likely to begin with.
const std::string& rarest_word(const SearchText& search) {
  return *std::ranges::max_element(search.words, {}, &std::string::size);
}

/// Whether each of `beginnings` begins another word of the name, in their order.
bool has_words_in_order(std::string_view name, const std::vector<std::string>& beginnings) {
  auto beginning = beginnings.begin();
  for (const std::string& word : split_words(name)) {
    if (beginning != beginnings.end() && word.starts_with(*beginning)) {
      ++beginning;
    }
  }
  return beginning == beginnings.end();
}

/// Nothing for a name that the text does not find.
std::optional<std::size_t> rank_of(const NameWord& found, const SearchText& search) {
  if (found.name == search.text) {
    return 0;
  }
  if (found.is_main && found.name.starts_with(search.text)) {
    return 1;
  }
  if (has_words_in_order(found.name, search.words)) {
    return 2;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Entity> find_entities_named(StoreFile& file, std::string_view name) {
  const Snapshot snapshot(file);
  EntityRanking ranking;
  visit_words_of_name(file, normalize_typed_name(name),
                      [&](const NameWord& found) { ranking.add(found, found.is_main ? 0 : 1); });
  return ranking.best(file, kNoLimit);
}

std::vector<Entity> search_entities(StoreFile& file, const EntitySearch& search) {
  const SearchText sought(search.text);
  if (sought.words.empty()) {
    return {};
  }
  const Snapshot snapshot(file);
  EntityRanking ranking;
  visit_words_from(file, rarest_word(sought), kNoLimit, [&](const NameWord& found) {
    const std::optional<std::size_t> rank = rank_of(found, sought);
    if (rank && (!search.kind || *search.kind == found.kind)) {
      ranking.add(found, *rank);
    }
  });
  return ranking.best(file, search.limit);
}

}  // namespace relata
