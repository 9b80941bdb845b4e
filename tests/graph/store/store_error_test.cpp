// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_error.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>

namespace relata {
namespace {

struct ErrorCase {
  int sqlite_code;
  ErrorCode code;
  std::string message;
};

class StoreErrorTest : public testing::TestWithParam<ErrorCase> {};

TEST_P(StoreErrorTest, SaysWhatToDo) {
  const StoreError error =
      make_store_error("g.relata", SQLite::Exception("the reason", GetParam().sqlite_code));
  EXPECT_EQ(error.code(), GetParam().code);
  EXPECT_EQ(error.what(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, StoreErrorTest,
    testing::Values(
        ErrorCase{SQLITE_NOTADB, ErrorCode::StoreForeign,
                  "g.relata: is damaged or no Relata store"},
        ErrorCase{SQLITE_CORRUPT, ErrorCode::StoreFailed,
                  "g.relata: is damaged (the reason); build it again"},
        ErrorCase{SQLITE_BUSY, ErrorCode::StoreBusy,
                  "g.relata: is in use by another process; try again when that is done"},
        ErrorCase{SQLITE_LOCKED, ErrorCode::StoreBusy,
                  "g.relata: is in use by another process; try again when that is done"},
        ErrorCase{SQLITE_FULL, ErrorCode::StoreFailed,
                  "g.relata: cannot be written (the reason); it is as it was before"},
        ErrorCase{SQLITE_IOERR, ErrorCode::StoreFailed, "g.relata: cannot be used (the reason)"},
        ErrorCase{SQLITE_READONLY, ErrorCode::StoreFailed,
                  "g.relata: cannot be written (the reason); it is as it was before"},
        ErrorCase{SQLITE_CANTOPEN, ErrorCode::StoreFailed,
                  "g.relata: cannot be used (the reason)"}));

TEST(StoreDamage, IsReportedLikeWhatSqliteFinds) {
  EXPECT_EQ(make_store_error("g.relata", make_damage("a list is broken")).what(),
            std::string("g.relata: is damaged (a list is broken); build it again"));
}

}  // namespace
}  // namespace relata
