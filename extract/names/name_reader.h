// SPDX-License-Identifier: Apache-2.0
#pragma once
// The best reading of the words at one place.

#include "extract/names/name_reading.h"

namespace relata {

/// Asks lists, head nouns, titles and the forms of people's names, and takes the longest reading;
/// of equals the surest. `end` is always beyond the context's begin. Requires: a name can begin
/// there.
NameReading read_name(const NameContext& context);

}  // namespace relata
