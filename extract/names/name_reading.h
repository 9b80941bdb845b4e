// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a reader of names looks at, and what it gives back.

#include "extract/names/gazetteer.h"
#include "extract/names/kind_scores.h"
#include "extract/names/word.h"
#include "extract/text/document.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace relata {

/// A place in the text where a name may begin.
struct NameContext {
  const Gazetteer& gazetteer;
  std::span<const Word> words;   ///< of the whole document, by token number
  TokenRange run;                ///< from the place to the end of its capitalized run
  bool begins_sentence = false;  ///< then the first capital tells nothing
  bool follows_title = false;    ///< "President", "Mr.", "singer" stands before it

  [[nodiscard]] const Word& first() const { return words[run.begin]; }
};

/// How the words from the context's begin to `end` are read.
struct NameReading {
  enum class Outcome {
    Nothing,  ///< no name: a title, a date, the name of an event …
    Title,    ///< no name, but a person's name follows
    Name,
    Demonym,
    Event,     ///< no name, nor are its words alone: "Hurricane Anna"
    Doubtful,  ///< a name only if the document supports it elsewhere
  };

  Outcome outcome = Outcome::Nothing;
  std::size_t end = 0;
  KindScores scores;
  std::string_view stands_for;  ///< of a demonym. Valid until: the gazetteer ends
};

}  // namespace relata
