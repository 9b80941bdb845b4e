// SPDX-License-Identifier: Apache-2.0
#pragma once
// Points for and against each kind of entity.

#include "graph/ontology/vocabulary.h"

#include <array>
#include <cstddef>

namespace relata {

/// Whole points, so that no sum depends on the order of its parts.
class KindScores {
 public:
  constexpr KindScores() = default;

  constexpr KindScores(EntityKind kind, int points) { add(kind, points); }

  constexpr void add(EntityKind kind, int points) { points_[index(kind)] += points; }

  constexpr void add(const KindScores& others) {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      points_[i] += others.points_[i];
    }
  }

  [[nodiscard]] constexpr int of(EntityKind kind) const { return points_[index(kind)]; }

  /// The kind with most points; of equal ones Person before Organization before Place.
  [[nodiscard]] constexpr EntityKind best() const {
    EntityKind best = EntityKind::Person;
    for (const EntityKind kind : {EntityKind::Organization, EntityKind::Place}) {
      best = of(kind) > of(best) ? kind : best;
    }
    return best;
  }

  [[nodiscard]] constexpr int best_points() const { return of(best()); }

  /// In [0,1]: how far the best kind is ahead of the second.
  [[nodiscard]] constexpr double confidence() const {
    int second = -kFarAhead;
    for (const EntityKind kind :
         {EntityKind::Person, EntityKind::Organization, EntityKind::Place}) {
      second = kind != best() && of(kind) > second ? of(kind) : second;
    }
    const int lead = best_points() - second;
    return 0.5 + 0.5 * (lead >= kFarAhead ? 1.0 : static_cast<double>(lead) / kFarAhead);
  }

  friend constexpr bool operator==(const KindScores&, const KindScores&) = default;

 private:
  static constexpr int kFarAhead = 10;

  static constexpr std::size_t index(EntityKind kind) { return static_cast<std::size_t>(kind); }

  std::array<int, 3> points_{};
};

}  // namespace relata
