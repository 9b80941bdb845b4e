// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who says what stands in quotation marks.

#include "extract/relations/read_sentence.h"

#include <optional>
#include <span>
#include <vector>

namespace relata {

/// The speaker of each of the document's quotations; nothing where the text does not tell. The
/// nearest source in a sentence of the quotation speaks it, else who spoke the quotation before it
/// in the paragraph, or the paragraph before where this one is nothing but a quotation.
/// Requires: `sentences` are the document's, with their attributions.
std::vector<std::optional<FoundSpeaker>> find_quotation_speakers(
    const Document& document, std::span<const ReadSentence> sentences);

}  // namespace relata
