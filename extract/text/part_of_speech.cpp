// SPDX-License-Identifier: Apache-2.0
#include "extract/text/part_of_speech.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, 17> kNames = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

static_assert(kNames.size() == static_cast<std::size_t>(PartOfSpeech::Other) + 1);

}  // namespace

std::string_view to_string(PartOfSpeech part) {
  return kNames[static_cast<std::size_t>(part)];
}

std::optional<PartOfSpeech> find_part_of_speech(std::string_view text) {
  const auto* const found = std::ranges::find(kNames, text);
  if (found == kNames.end()) {
    return std::nullopt;
  }
  return static_cast<PartOfSpeech>(found - kNames.begin());
}

}  // namespace relata
