// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which words written with capitals belong together.

#include "extract/names/name_reading.h"

namespace relata {

/// Whether a name can begin here: a capital, or a particle of a surname ("de Blasio", "al-Assad").
bool can_begin_name(std::span<const Word> words, std::size_t at, std::size_t end);

/// The capitalized words from `begin` on with the small words between them ("Bank of England", "van
/// Gogh", "King's College"). Never ends with a small word. Requires: a name can begin there.
TokenRange find_run(std::span<const Word> words, std::size_t begin, std::size_t end);

/// "of", "for", "and", "the", "'s": what only some names go on behind.
bool is_loose_link(const Word& word);

/// The part of the context's run up to the first loose link, number, date or title: words that make
/// one name if no list knows better.
TokenRange find_stretch(const NameContext& context);

}  // namespace relata
