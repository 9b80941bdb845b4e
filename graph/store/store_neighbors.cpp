// SPDX-License-Identifier: Apache-2.0
#include "graph/store/store_neighbors.h"

#include "graph/store/row_reader.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace relata {

namespace {

/// `near` and `far`: the columns of a relation that hold the query's entity and the other end.
std::string select_neighbors(const std::string& near, const std::string& far) {
  return "SELECT " + std::string(kRelationColumns) + ", " + std::string(kEntityColumns) +
         " FROM relations "
         "JOIN entities AS subjects ON subjects.number = subject "
         "JOIN entities AS objects ON objects.number = object "
         "JOIN entities ON entities.number = " +
         far + " WHERE " + near +
         " = (SELECT number FROM entities WHERE id = ?) "
         "ORDER BY relations.statement_count DESC, relations.number";
}

const std::string kOutgoing = select_neighbors("subject", "object");
const std::string kIncoming = select_neighbors("object", "subject");

/// The wanted relations in one direction, in the order of lists of neighbors.
class NeighborStream {
 public:
  NeighborStream(StoreFile& file, const NeighborQuery& query, bool is_outgoing)
      : query_(query),
        is_outgoing_(is_outgoing),
        rows_(file.statement(is_outgoing ? kOutgoing : kIncoming)) {
    rows_->bind(1, query.entity);
    advance();
  }

  /// The next one; nothing at the end.
  [[nodiscard]] const std::optional<Neighbor>& peek() const { return next_; }

  Neighbor take() {
    Neighbor taken = std::move(*next_);
    advance();
    return taken;
  }

 private:
  void advance() {
    while (rows_->executeStep()) {
      RowReader row(*rows_);
      Relation relation = read_relation(row);
      Neighbor neighbor{
          .relation = std::move(relation), .other = read_entity(row), .is_outgoing = is_outgoing_};
      if (matches(query_, neighbor)) {
        next_ = std::move(neighbor);
        return;
      }
    }
    next_.reset();
  }

  const NeighborQuery& query_;
  bool is_outgoing_;
  StatementCache::Lease rows_;
  std::optional<Neighbor> next_;
};

/// Whether the next neighbor of the list comes from `left`. Requires: one of them has one.
bool is_next_in(const NeighborStream& left, const NeighborStream& right) {
  return left.peek() && (!right.peek() || is_listed_before(*left.peek(), *right.peek()));
}

}  // namespace

std::vector<Neighbor> find_neighbors(StoreFile& file, const NeighborQuery& query) {
  const std::size_t limit = query.limit.value_or(std::numeric_limits<std::size_t>::max());
  const Snapshot snapshot(file);
  NeighborStream outgoing(file, query, true);
  NeighborStream incoming(file, query, false);
  std::vector<Neighbor> neighbors;
  while (neighbors.size() < limit && (outgoing.peek() || incoming.peek())) {
    neighbors.push_back(is_next_in(outgoing, incoming) ? outgoing.take() : incoming.take());
  }
  return neighbors;
}

}  // namespace relata
