// SPDX-License-Identifier: Apache-2.0
#pragma once
// Signs that make one token together: "...", "?!", "--", "====", "$$$", ":-)".

#include <cstddef>
#include <string_view>

namespace relata {

/// How many bytes the emoticon at the begin of `rest` has; 0 when none stands there or when a
/// letter or digit follows it directly.
std::size_t emoticon_size(std::string_view rest);

/// How many bytes at the begin of `rest`, which begins with a sign, are one token. Equal signs
/// stand together (brackets and commas never do), and so do the different signs of a drawn line
/// ("---==="). Requires: not empty; no apostrophe first.
std::size_t sign_run_size(std::string_view rest, std::size_t first_size);

}  // namespace relata
