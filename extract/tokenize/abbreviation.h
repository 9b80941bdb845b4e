// SPDX-License-Identifier: Apache-2.0
#pragma once
// Words that are written with a full stop which need not end a sentence.

#include <string_view>

namespace relata {

/// What a full stop behind a word means.
enum class Abbreviation {
  None,          ///< the word is not short for anything: the full stop is a token of its own
  BeforeName,    ///< "Gov.": a name follows, so the sentence goes on
  BeforeNumber,  ///< "No.": only when a number follows
  Within,        ///< "etc.": only when the sentence goes on
  Free,          ///< "Inc.", "Calif.", "U.S.": the sentence may end here or go on
};

/// `word` is given without its last full stop: "Gov", "U.S", "J". Letter case counts ("Ill" is a
/// state, "ill" is not).
Abbreviation find_abbreviation(std::string_view word);

}  // namespace relata
