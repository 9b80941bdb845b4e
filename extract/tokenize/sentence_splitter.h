// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tokens to sentences.

#include "extract/text/document.h"

#include <span>
#include <string_view>
#include <vector>

namespace relata {

/// A longer sentence is cut, so that no later stage meets one that it cannot hold.
inline constexpr std::size_t kMaxSentenceTokens = 1'000;

/// Every token is in exactly one sentence, in order. A sentence ends at a blank line, at a line end
/// where the line does not go on, and elsewhere where a trained classifier says so, which knows
/// what the rules of writing say and mostly follows them. Requires: `tokens` are those of `text`.
/// Cost: linear.
std::vector<Sentence> split_sentences(std::string_view text, std::span<const Token> tokens);

}  // namespace relata
