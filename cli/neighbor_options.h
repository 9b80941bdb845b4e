// SPDX-License-Identifier: Apache-2.0
#pragma once
// The options that choose relations of an entity, the same for every command that shows them.

#include "graph/neighbor_query.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace relata {

class NeighborOptions {
 public:
  void add_to(CLI::App& app);

  /// Throws: UsageError for a word that is no kind, with the nearest one.
  [[nodiscard]] NeighborQuery make_query(const std::string& entity_id) const;

  /// A sentence (a space before it) about a predicate that the ontology does not have, for when
  /// nothing was found; empty when all are known.
  [[nodiscard]] std::string explain_unknown_predicate() const;

 private:
  Direction direction_ = Direction::Both;
  std::vector<std::string> predicates_;
  std::vector<std::string> kinds_;
  bool is_plain_only_ = false;
  std::optional<std::size_t> limit_;
};

}  // namespace relata
