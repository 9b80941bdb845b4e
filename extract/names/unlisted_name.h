// SPDX-License-Identifier: Apache-2.0
#pragma once
// Capitalized words that neither lists nor head nouns explain.

#include "extract/names/name_reading.h"

namespace relata {

/// Reads the context's stretch as a name by its shape alone: acronyms and inner capitals speak for
/// organizations. Doubtful when every word of it is a common word.
NameReading read_unlisted_name(const NameContext& context);

}  // namespace relata
