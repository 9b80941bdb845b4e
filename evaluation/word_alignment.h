// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which words of two annotations of one text are the same.

#include "extract/text/conllu.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace relata {

/// A word by its place among the characters of the text that are no white space, half-open.
struct PlacedWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_in_multiword = false;  ///< then the place is that of the whole written token
  std::string form;              ///< in lower case
};

/// A text's words and sentences by their places.
struct PlacedText {
  std::vector<PlacedWord> words;
  std::vector<std::pair<std::size_t, std::size_t>> sentences;
};

PlacedText place_words(const ConlluDocument& document);

/// Pairs of (gold, found) words, in order, as the CoNLL 2018 shared task aligned them
/// (https://universaldependencies.org/conll18/evaluation.html): words match when they have the same
/// place; within tokens of several words the longest common sequence of forms does.
std::vector<std::pair<std::size_t, std::size_t>> align_words(const std::vector<PlacedWord>& gold,
                                                             const std::vector<PlacedWord>& found);

}  // namespace relata
