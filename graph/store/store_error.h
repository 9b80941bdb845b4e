// SPDX-License-Identifier: Apache-2.0
#pragma once
// What SQLite reports, in the words of a store.

#include "base/error.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

namespace relata {

/// The error to throw from a store's public functions when SQLite (or the reader of a row) threw.
StoreError make_store_error(const std::filesystem::path& path, const SQLite::Exception& error);

/// For a row whose values no Relata can have written: becomes "is damaged".
SQLite::Exception make_damage(const std::string& what);

}  // namespace relata
