// SPDX-License-Identifier: Apache-2.0
#pragma once
// The longest name of the lists that begins at a word.

#include "extract/names/gazetteer.h"
#include "extract/names/word.h"

#include <cstddef>
#include <optional>
#include <span>

namespace relata {

/// A listed name in the text: the words up to `end`.
struct ListMatch {
  std::size_t end = 0;
  const NameEntry* entry = nullptr;
};

/// The longest sequence of words from `begin`, not beyond `end`, that the lists have with one of
/// these classes. Quotes, brackets and commas break a sequence. Requires: begin < end <=
/// words.size(). Valid until: the gazetteer ends.
std::optional<ListMatch> find_longest_match(const Gazetteer& gazetteer, std::span<const Word> words,
                                            TokenRange range, NameClasses classes);

}  // namespace relata
