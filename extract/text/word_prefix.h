// SPDX-License-Identifier: Apache-2.0
#pragma once
// Prefixes that make one word with what follows their hyphen: the tokenizer and word lists must
// agree on them.

#include <cstddef>
#include <string_view>

namespace relata {

/// Whether the hyphen at `at` stands behind a prefix that makes one word with a lower-case word
/// ("co-founder", "non-profit", "e-mail"), as in Universal Dependencies. Before a name it does not:
/// in "pro-Norland" the name is a token, so that it can be found. Nor does "ex-", which says that
/// something ended and must be seen as a word. Requires: at > 0.
bool is_prefix_hyphen(std::string_view word, std::size_t at);

}  // namespace relata
