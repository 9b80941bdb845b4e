// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the network says of the words of a batch, in numbers of its labels.

#include "extract/language/tree_decoder.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace relata {

struct WordAnnotation {
  std::uint16_t part_of_speech = 0;
  std::uint16_t fine_tag = 0;
  std::uint16_t relation = 0;
  HeadNumber head = 0;  ///< within the word's piece
};

/// Words [begin, end) of the batch.
struct NameAnnotation {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t kind = 0;
  float confidence = 0;
};

struct BatchAnnotation {
  std::vector<WordAnnotation> words;
  std::vector<NameAnnotation> names;  ///< in order
};

}  // namespace relata
