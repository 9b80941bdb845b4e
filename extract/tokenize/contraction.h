// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where a written word holds two: "doesn't", "Russia's", "cannot".

#include <cstddef>
#include <string_view>

namespace relata {

/// The byte where the word's last part begins ("does|n't", "Russia|'s", "can|not"); the word's size
/// when it is one word. Straight and curly apostrophes are equal; letter case does not matter.
std::size_t contraction_begin(std::string_view word);

}  // namespace relata
