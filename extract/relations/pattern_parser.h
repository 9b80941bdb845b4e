// SPDX-License-Identifier: Apache-2.0
#pragma once
// The pattern language of the rule files.
//
//   word   ,   's        a word or sign, in lower case; \( a bracket; of names, all their words
//   *ly   *court*        any word or name with that ending; with that part
//   <name>  <name.past>  a phrase of a word class, in any form or in one: base third past
//   participle
//                        gerund finite singular plural; or a pattern that was named before
//   .                    any word that is no part of a name
//   ...                  up to forty words, signs and names, as few as possible
//   Person  Place/Organization  Any
//                        a name of these kinds
//   Demonym  Member      "Russian", a demonym of a place; "Republican", one of an organization
//   x:Person  xs:Person  the same, captured as x; several joined by commas and "and"
//   name:( … )           what stands there, captured as name
//   ( a | b )   a?  a*  a+  a{2,4}
//   ^   $                begin and end of the sentence
//   &a   !a   ~a         a stands here; a does not stand here; a does not end here

#include "base/result.h"
#include "extract/relations/pattern.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace relata {

/// Patterns by name, for use in others.
using NamedPatterns = std::map<std::string, Pattern, std::less<>>;

/// Failure: WrongUsage with what is wrong and where, e.g. `"(" is not closed` or `no word class or
/// pattern is named "x"`.
[[nodiscard]] Result<Pattern> parse_pattern(std::string_view text, const Lexicon& lexicon,
                                            const NamedPatterns& named);

}  // namespace relata
