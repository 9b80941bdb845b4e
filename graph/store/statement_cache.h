// SPDX-License-Identifier: Apache-2.0
#pragma once
// Prepared SQL statements, lent out and kept for the next use.

#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <string_view>

namespace relata {

/// Keeps prepared statements by their text. Lends them instead of sharing them, so that a visitor
/// may ask the store while a visit of the same kind is under way: both have a statement each.
/// Preparing one costs as much as a hundred look-ups with it.
class StatementCache {
  using Idle = std::multimap<std::string_view, std::unique_ptr<SQLite::Statement>>;

 public:
  /// A statement on loan; it goes back when the lease ends. Valid until: the cache ends.
  class Lease {
   public:
    Lease(Idle& home, Idle::node_type node);
    ~Lease();
    Lease(Lease&&) noexcept = default;
    Lease& operator=(Lease&&) = delete;

    SQLite::Statement& operator*() const { return *node_.mapped(); }

    SQLite::Statement* operator->() const { return node_.mapped().get(); }

   private:
    Idle& home_;
    Idle::node_type node_;  // a node of the map: taking it back cannot fail
  };

  /// Requires: `sql` lives as long as the cache (a constant), and every parameter is bound anew.
  Lease lend(SQLite::Database& database, std::string_view sql);

 private:
  Idle idle_;
};

}  // namespace relata
