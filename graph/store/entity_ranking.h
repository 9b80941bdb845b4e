// SPDX-License-Identifier: Apache-2.0
#pragma once
// Candidates for an answer, best first.

#include "graph/entity.h"
#include "graph/store/name_words.h"
#include "graph/store/store_file.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace relata {

/// Collects entities, each with its best rank. Best first means: lowest rank, then most mentions,
/// then id.
class EntityRanking {
 public:
  void add(const NameWord& found, std::size_t rank);

  /// The best `limit` entities. Throws: SQLite::Exception.
  [[nodiscard]] std::vector<Entity> best(StoreFile& file, std::size_t limit) const;

 private:
  struct Place {
    std::size_t rank = 0;
    std::uint32_t mention_count = 0;
  };

  std::map<std::int64_t, Place> place_of_;  // by number, which is the order of ids
};

}  // namespace relata
