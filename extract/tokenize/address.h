// SPDX-License-Identifier: Apache-2.0
#pragma once
// Web addresses, e-mail addresses, handles and hashtags: one token each.

#include <cstddef>
#include <string_view>

namespace relata {

/// How many bytes at the begin of `rest` are an address, without punctuation that ends a clause; 0
/// when there is none. Cost: bounded by the address, or by 64 bytes when there is none.
std::size_t address_size(std::string_view rest);

/// Whether the full stop at `at` of a word stands inside a domain name ("example|.com").
bool is_domain_full_stop(std::string_view word, std::size_t at);

}  // namespace relata
