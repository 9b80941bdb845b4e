// SPDX-License-Identifier: Apache-2.0
#pragma once
// Numbers that are written together with their unit: "5pm", "3.5bn", "10km".

#include <cstddef>
#include <string_view>

namespace relata {

/// Where the unit begins ("3.5|bn"); the word's size when it is no number with a unit. Ordinals
/// and decades ("5th", "1990s") are words of their own.
std::size_t unit_begin(std::string_view word);

}  // namespace relata
