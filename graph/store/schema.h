// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tables of a store. docs/store_format.md explains them.

#include <string>

namespace relata {

/// "RELA" as a big-endian number in the file's header: tells a store from other SQLite files.
inline constexpr int kStoreApplicationId = 0x52454C41;

/// Grows whenever an older Relata could no longer read a new store rightly.
inline constexpr int kStoreFormat = 1;

/// The statements that fill an empty SQLite file with an empty store.
extern const std::string kStoreSchema;

}  // namespace relata
