// SPDX-License-Identifier: Apache-2.0
#pragma once
// From the dictionary form of an English word to the forms it takes in a text.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// What a form of a word may be. One text may be several: "attacked" is Past and Participle.
enum class WordForm : std::uint8_t { Base, Third, Past, Participle, Gerund, Singular, Plural };

/// A set of word forms.
class FormSet {
 public:
  constexpr FormSet() = default;

  constexpr FormSet(std::initializer_list<WordForm> forms) {
    for (const WordForm form : forms) {
      bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(form)));
    }
  }

  /// Every form, also that of a word that has no other.
  static constexpr FormSet all() {
    FormSet set;
    set.bits_ = 0xFF;
    return set;
  }

  [[nodiscard]] constexpr bool overlaps(FormSet other) const { return (bits_ & other.bits_) != 0; }

  constexpr void add(FormSet other) { bits_ = static_cast<std::uint8_t>(bits_ | other.bits_); }

  friend constexpr bool operator==(FormSet, FormSet) = default;

 private:
  std::uint8_t bits_ = 0;
};

struct InflectedWord {
  std::string text;
  FormSet forms;

  friend bool operator==(const InflectedWord&, const InflectedWord&) = default;
};

/// What decides the forms of a word.
enum class InflectedClass { Verb, Noun, Other };

/// All forms of a word, each text once. A word of Other has one form. Requires: `lemma` is in lower
/// case.
std::vector<InflectedWord> inflect(std::string_view lemma, InflectedClass part);

}  // namespace relata
