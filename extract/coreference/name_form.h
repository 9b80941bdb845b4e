// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a name looks like to the one who compares it with others.

#include "extract/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// The words of a name, folded for comparing: without a leading article or title, without a
/// possessive, without the points of an acronym ("the U.S." is {"us"}).
struct NameForm {
  std::vector<std::string> words;

  /// The words with a space between.
  [[nodiscard]] std::string key() const;

  friend auto operator<=>(const NameForm&, const NameForm&) = default;
};

/// The tokens of a mention that belong to its name: without a leading article or title and a
/// possessive at the end. All tokens when nothing else would be left.
TokenRange name_tokens(const Document& document, TokenRange mention);

NameForm name_form(const Document& document, TokenRange mention);
NameForm name_form(std::string_view name);

/// Whether `shorter` is one word made of the initials of `longer`, with or without its small words
/// ("eu", "dpr", "fbi").
bool is_acronym_of(const NameForm& shorter, const NameForm& longer);

/// Whether `shorter` is the beginning of `longer`, but not all of it.
bool is_proper_prefix(const NameForm& shorter, const NameForm& longer);

/// Whether `shorter` is the end of `longer`, but not all of it.
bool is_proper_suffix(const NameForm& shorter, const NameForm& longer);

/// Without "Inc.", "Ltd", "Group", … at its end; at least one word is left.
NameForm without_designators(NameForm form);

/// Whether a word says what kind of place it is and may be left out ("region", "province").
bool is_place_noun(std::string_view word);

/// Whether a word alone names no organization in particular ("party", "court").
bool is_organization_noun(std::string_view word);

enum class Gender { Female, Male };

/// What a title says ("Mrs", "King"); nothing for a title of both, or any other word.
std::optional<Gender> gender_of_title(std::string_view word);

}  // namespace relata
