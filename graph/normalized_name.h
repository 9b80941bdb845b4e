// SPDX-License-Identifier: Apache-2.0
#pragma once
// The form under which two spellings of one name are equal.

#include <string>
#include <string_view>

namespace relata {

/// Case folded, NFC, straight quotes, single spaces, no full stops, no leading "the", no closing
/// "'s". A name of which nothing would be left stays as it is. Requires: valid UTF-8.
std::string normalize_name(std::string_view name);

/// Whether a name is written as an acronym: two to eight capitals, perhaps with full stops or
/// digits ("U.N.", "G20"). Requires: valid UTF-8.
bool is_acronym(std::string_view name);

}  // namespace relata
