// SPDX-License-Identifier: Apache-2.0
#include "graph/store/statement_cache.h"

#include <string>
#include <utility>

namespace relata {

StatementCache::Lease::Lease(Idle& home, Idle::node_type node)
    : home_(home), node_(std::move(node)) {}

StatementCache::Lease::~Lease() {
  if (node_.empty()) {
    return;
  }
  node_.mapped()->tryReset();
  home_.insert(std::move(node_));
}

StatementCache::Lease StatementCache::lend(SQLite::Database& database, std::string_view sql) {
  if (auto node = idle_.extract(sql); !node.empty()) {
    return {idle_, std::move(node)};
  }
  Idle made;
  const auto place =
      made.emplace(sql, std::make_unique<SQLite::Statement>(database, std::string(sql)));
  return {idle_, made.extract(place)};
}

}  // namespace relata
