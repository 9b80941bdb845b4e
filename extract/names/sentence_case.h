// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whether capitals tell anything in a sentence.

#include "extract/names/word.h"

#include <span>

namespace relata {

enum class SentenceCase {
  Usual,  ///< a capital begins the sentence or a name
  Title,  ///< "Leader Of Norland Signs Treaty": every longer word has one
  Upper,  ///< "LEADER OF NORLAND SIGNS TREATY"
};

SentenceCase sentence_case_of(std::span<const Word> sentence);

}  // namespace relata
