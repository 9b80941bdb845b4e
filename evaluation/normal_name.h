// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names as the scoring of articles compares them.

#include <set>
#include <string>
#include <string_view>

namespace relata {

/// The name without case, curly quotes, a leading "the", a possessive and full stops.
std::string normal_name(std::string_view name);

/// The first four letters of each longer word but the commonest: enough to tell "visit" from
/// "visits".
std::set<std::string> word_stems(std::string_view words);

}  // namespace relata
