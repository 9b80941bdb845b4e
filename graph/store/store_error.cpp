// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_error.h"

#include <sqlite3.h>

namespace relata {

namespace {

/// Whether a reader would have had to roll back a killed writer's change, and could not.
bool is_cut_off_change(const SQLite::Exception& error) {
  const int code = error.getExtendedErrorCode();
  return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_IOERR_DELETE;
}

}  // namespace

StoreError make_store_error(const std::filesystem::path& path, const SQLite::Exception& error) {
  const std::string place = path.string() + ": ";
  const std::string reason = error.what();
  if (is_cut_off_change(error)) {
    return {ErrorCode::StoreFailed,
            place +
                "a change was cut off and has to be undone; open it once where it can be "
                "written"};
  }
  switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
      return {ErrorCode::StoreForeign, place + "is damaged or no Relata store"};
    case SQLITE_CORRUPT:
      return {ErrorCode::StoreFailed, place + "is damaged (" + reason + "); build it again"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::StoreBusy,
              place + "is in use by another process; try again when that is done"};
    case SQLITE_FULL:
    case SQLITE_READONLY:
      return {ErrorCode::StoreFailed,
              place + "cannot be written (" + reason + "); it is as it was before"};
    default:
      return {ErrorCode::StoreFailed, place + "cannot be used (" + reason + ")"};
  }
}

SQLite::Exception make_damage(const std::string& what) {
  return {what, SQLITE_CORRUPT};
}

}  // namespace relata
