// SPDX-License-Identifier: Apache-2.0
#include "graph/store/similar_names.h"

#include "base/edit_distance.h"
#include "base/utf8.h"
#include "graph/store/entity_ranking.h"
#include "graph/store/name_words.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>
#include <utility>

namespace relata {

namespace {

constexpr std::size_t kFewestLetters = 3;  // below, everything is similar
constexpr std::size_t kMostLetters = 100;  // above, it is no name
constexpr std::size_t kMostWords = 6;
constexpr std::size_t kRowsOfWord = 2'000;

/// The word's beginnings, longest first: names that share more of it are looked at earlier.
std::vector<std::string> beginnings_of(const std::string& word) {
  std::vector<std::string> beginnings;
  for (std::size_t at = 0; at < word.size();) {
    at += decode_code_point(word, at).size_bytes;
    beginnings.push_back(word.substr(0, at));
  }
  std::ranges::reverse(beginnings);
  return beginnings;
}

/// A normalized name that was not found, and how far from it others may be.
class Mistyped {
 public:
  explicit Mistyped(std::string name)
      : name_(std::move(name)),
        words_(split_words(name_)),
        letter_count_(count_code_points(name_)),
        most_differences_(std::clamp<std::size_t>(letter_count_ / 4, 1, 3)) {}

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

  [[nodiscard]] bool may_be_name() const {
    return kFewestLetters <= letter_count_ && letter_count_ <= kMostLetters;
  }

  /// Twice the number of differences, and one more when only a word of the name is near; nothing
  /// for a name that is not near.
  [[nodiscard]] std::optional<std::size_t> rank_of(const NameWord& found) const {
    const std::size_t of_name = 2 * differences_to(found.name);
    const std::size_t of_word = words_.size() == 1 ? 2 * differences_to(found.word) + 1 : of_name;
    const std::size_t rank = std::min(of_name, of_word);
    return rank <= 2 * most_differences_ + 1 ? std::optional(rank) : std::nullopt;
  }

 private:
  /// Exact for a text that is near; more than near for one that is too long to be.
  [[nodiscard]] std::size_t differences_to(const std::string& text) const {
    constexpr std::size_t kMostBytesOfLetter = 4;
    const std::size_t most_letters = letter_count_ + most_differences_;
    return text.size() > kMostBytesOfLetter * most_letters ? most_differences_ + 1
                                                           : edit_distance(name_, text);
  }

  std::string name_;
  std::vector<std::string> words_;
  std::size_t letter_count_;
  std::size_t most_differences_;
};

}  // namespace

std::vector<Entity> find_similar_entities(StoreFile& file, std::string_view name,
                                          std::size_t limit) {
  const Mistyped mistyped(normalize_typed_name(name));
  if (!mistyped.may_be_name()) {
    return {};
  }
  const Snapshot snapshot(file);
  EntityRanking ranking;
  for (const std::string& word : mistyped.words() | std::views::take(kMostWords)) {
    std::size_t rows_left = kRowsOfWord;
    for (const std::string& beginning : beginnings_of(word)) {
      rows_left -= visit_words_from(file, beginning, rows_left, [&](const NameWord& found) {
        if (const auto rank = mistyped.rank_of(found)) {
          ranking.add(found, *rank);
        }
      });
    }
  }
  return ranking.best(file, limit);
}

}  // namespace relata
