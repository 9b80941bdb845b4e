// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parts of speech of Universal Dependencies.

#include <cstdint>
#include <optional>
#include <string_view>

namespace relata {

/// https://universaldependencies.org/u/pos
enum class PartOfSpeech : std::uint8_t {
  Adjective,
  Adposition,
  Adverb,
  Auxiliary,
  CoordinatingConjunction,
  Determiner,
  Interjection,
  Noun,
  Numeral,
  Particle,
  Pronoun,
  ProperNoun,
  Punctuation,
  SubordinatingConjunction,
  Symbol,
  Verb,
  Other,
};

/// "ADJ", "ADP", …, "X"
std::string_view to_string(PartOfSpeech part);

/// Nothing for any other text.
std::optional<PartOfSpeech> find_part_of_speech(std::string_view text);

}  // namespace relata
