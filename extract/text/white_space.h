// SPDX-License-Identifier: Apache-2.0
#pragma once
// White space of any script, seen and removed.

#include <string>
#include <string_view>

namespace relata {

/// Whether there is nothing but white space. Requires: valid UTF-8.
bool is_blank(std::string_view text);

/// The text without white space at its ends. Requires: valid UTF-8. Valid until: `text`'s owner
/// changes.
std::string_view trim(std::string_view text);

/// The text on one line: each run of white space as one space, none at the ends. Requires: valid
/// UTF-8.
std::string to_single_line(std::string_view text);

}  // namespace relata
