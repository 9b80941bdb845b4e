// SPDX-License-Identifier: Apache-2.0
#pragma once
// A token with what its form and the lists say about it.

#include "extract/names/gazetteer.h"
#include "extract/text/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

enum class WordShape : std::uint8_t {
  Lower,        ///< "berg", and scripts without letter case
  Capitalized,  ///< "Berg"
  Upper,        ///< "NATO", "U.S."; two letters or more
  Initial,      ///< "J.", "J"
  Mixed,        ///< "iPhone", "McDonald", "eBay"
  Number,       ///< begins with a digit
  Sign,         ///< begins with anything else
};

/// Requires: valid UTF-8, not empty.
WordShape shape_of(std::string_view token);

/// A token as the names stage sees it.
struct Word {
  std::string_view text;
  WordShape shape = WordShape::Sign;
  NameClasses classes;                 ///< of the form as it stands
  NameClasses lower_classes;           ///< of the form in lower case
  std::uint8_t first_name_weight = 0;  ///< 0: not in the list of first names
  bool follows_space = false;

  /// Whether the form in lower case is a common word.
  [[nodiscard]] bool is_common() const {
    return lower_classes.contains_any({NameClass::Word, NameClass::FunctionWord, NameClass::Role});
  }

  [[nodiscard]] bool is_function_word() const {
    return lower_classes.contains(NameClass::FunctionWord);
  }

  /// A function word with a capital that is no first name ("Will" is one).
  [[nodiscard]] bool is_lone_function_word() const {
    constexpr std::uint8_t kFrequentFirstName = 5;
    return is_function_word() && first_name_weight < kFrequentFirstName &&
           !classes.contains(NameClass::Particle);
  }

  /// Whether it is written as names are: with a capital.
  [[nodiscard]] bool is_capital() const {
    return shape == WordShape::Capitalized || shape == WordShape::Upper ||
           shape == WordShape::Initial || shape == WordShape::Mixed;
  }

  [[nodiscard]] bool has(NameClass name_class) const { return classes.contains(name_class); }

  [[nodiscard]] bool has_any(NameClasses others) const { return classes.contains_any(others); }
};

/// "NORSTAD" → "Norstad": changes ASCII letters only, so that the number of bytes stays.
std::string in_title_case(std::string_view upper);

/// A name that only stands in capitals ("NORSTAD (Reuters)") gets the classes of its usual form.
/// Requires: valid UTF-8, not empty. Valid until: the bytes of `text` or the gazetteer change.
Word read_word(std::string_view text, const Gazetteer& gazetteer);

/// The words of one document, by token number. Valid until: document or gazetteer change.
std::vector<Word> read_words(const Document& document, const Gazetteer& gazetteer);

}  // namespace relata
