// SPDX-License-Identifier: Apache-2.0
#pragma once
// Text to tokens.

#include "extract/text/document.h"

#include <string_view>
#include <vector>

namespace relata {

/// A token never holds white space and is at most this long; a longer run of letters is cut.
inline constexpr std::size_t kMaxTokenBytes = 1'000;

/// Splits as Universal Dependencies does for English: contractions ("does|n't", "Russia|'s",
/// "can|not", "do|nt"), hyphenated compounds ("Russian|-|backed") and units ("5|pm") come apart;
/// numbers ("1,000.5", "555-0199"), abbreviations with their full stop ("Gov.", "U.S."), prefixed
/// words ("co-founder"), addresses, file names, emoticons and drawn lines stay whole. Two
/// exceptions, for the sake of names and of what ended: "pro|-|Norland" and "ex|-|minister".
/// Requires: valid UTF-8. Cost: linear in the text.
std::vector<Token> split_tokens(std::string_view text);

}  // namespace relata
