// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the network sees of a word without knowing it: hashes of its parts. The programs in
// models/train compute the same; a change here is a change of the model format.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace relata {

/// Lower case code point by code point (U+0130, whose lower case is two code points, stays).
std::string lower_word(std::string_view word);

/// Lower case, straight quotes, every ASCII digit as 0.
std::string norm_of(std::string_view word);

/// `McDonald-2000` is `XxXxxxx-dddd`: classes of code points, runs of one cut to four.
std::string shape_of(std::string_view word);

/// At most `Capacity` hashes.
template <std::size_t Capacity>
class HashList {
 public:
  void push_back(std::uint64_t hash) {
    if (size_ < Capacity) {
      hashes_[size_++] = hash;
    }
  }

  [[nodiscard]] std::size_t size() const { return size_; }

  [[nodiscard]] const std::uint64_t* begin() const { return hashes_.data(); }

  [[nodiscard]] const std::uint64_t* end() const { return hashes_.data() + size_; }

 private:
  std::array<std::uint64_t, Capacity> hashes_{};
  std::size_t size_ = 0;
};

inline constexpr std::size_t kMaxPrefix = 3;
inline constexpr std::size_t kMaxSuffix = 4;
inline constexpr std::size_t kMaxTrigrams = 24;

struct WordHashes {
  std::uint64_t norm = 0;
  std::uint64_t shape = 0;
  std::uint64_t key = 0;                      ///< in the vocabulary and in the gazetteer
  HashList<kMaxPrefix + kMaxSuffix> affixes;  ///< prefixes, then suffixes, short before long
  HashList<kMaxTrigrams> trigrams;            ///< of the norm between < and >, left to right
};

/// Requires: valid UTF-8. Cost: linear in the word.
WordHashes hash_word(std::string_view word);

}  // namespace relata
