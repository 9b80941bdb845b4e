// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a word and its tag to its dictionary form.

#include "base/sectioned_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// Texts by hash. A key is not kept: two texts with one 64-bit hash would share an entry.
class HashedTexts {
 public:
  explicit HashedTexts(std::size_t capacity);

  /// The first of two texts with one key stays. Requires: fewer texts than the capacity.
  void insert(std::uint64_t key, std::string_view text);
  [[nodiscard]] std::optional<std::string_view> find(std::uint64_t key) const;

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::string_view text;
    bool is_used = false;
  };

  [[nodiscard]] std::size_t place_of(std::uint64_t key) const;

  std::vector<Entry> entries_;  // a power of two, at most half of them used
};

/// Listed forms first, then the longest suffix that has a rule; names stay as they are written.
class Lemmatizer {
 public:
  /// `tags` are the labels by which the lists are kept. Sections that are missing are empty.
  /// Throws: ModelError. Valid until: `file` ends.
  Lemmatizer(const SectionedBytes& file, std::span<const std::string> tags);

  /// Requires: valid UTF-8, a tag of the list.
  [[nodiscard]] std::string lemma(std::string_view word, std::size_t tag) const;

 private:
  void read_exceptions(const SectionedBytes& file);
  void read_rules(const SectionedBytes& file);
  [[nodiscard]] std::size_t tag_number(const SectionedBytes& file, std::string_view section,
                                       std::string_view tag) const;
  [[nodiscard]] std::string by_rule(std::string lower, std::size_t tag) const;

  std::span<const std::string> tags_;
  std::vector<bool> is_name_;       // by tag
  HashedTexts exceptions_;          // lower form and tag → lemma
  HashedTexts rules_;               // suffix and tag → what takes its place
  std::size_t longest_suffix_ = 0;  // in code points
};

}  // namespace relata
