// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where sentences end by the rules of writing: signs, abbreviations, capitals, line ends.

#include "extract/text/document.h"
#include "extract/tokenize/sentence_gap.h"

#include <span>
#include <string_view>
#include <vector>

namespace relata {

/// For every token whether a sentence ends behind it: at a full stop, question or exclamation mark
/// with the quotes and brackets that close there, and at line ends that end something. Requires:
/// `tokens` and `gaps` are those of `text`. Cost: linear.
std::vector<bool> find_rule_ends(std::string_view text, std::span<const Token> tokens,
                                 std::span<const Gap> gaps);

}  // namespace relata
