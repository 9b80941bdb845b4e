// SPDX-License-Identifier: Apache-2.0
#pragma once
// A hash that is the same on every machine and in the programs that train the language model: part
// of the model file's format.

#include <cstdint>
#include <string_view>

namespace relata {

/// FNV-1a over the byte `kind` and then `bytes`, mixed by MurmurHash3's finalizer, because tables
/// use the low bits. `kind` keeps apart what must not collide by construction: a word and a suffix
/// of the same letters.
std::uint64_t hash_of(std::uint8_t kind, std::string_view bytes);

}  // namespace relata
