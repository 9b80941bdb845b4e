// SPDX-License-Identifier: Apache-2.0
#include "graph/store/entity_ranking.h"

#include "graph/store/lookups.h"

#include <algorithm>
#include <tuple>

namespace relata {

void EntityRanking::add(const NameWord& found, std::size_t rank) {
  const Place place{.rank = rank, .mention_count = found.mention_count};
  const auto [old, is_new] = place_of_.emplace(found.entity_number, place);
  old->second.rank = std::min(old->second.rank, rank);
}

std::vector<Entity> EntityRanking::best(StoreFile& file, std::size_t limit) const {
  struct Candidate {
    std::size_t rank;
    std::uint32_t mention_count;
    std::int64_t number;
  };

  std::vector<Candidate> candidates;
  candidates.reserve(place_of_.size());
  for (const auto& [number, place] : place_of_) {
    candidates.push_back({place.rank, place.mention_count, number});
  }
  const auto end =
      candidates.begin() + static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
  std::partial_sort(candidates.begin(), end, candidates.end(),
                    [](const Candidate& left, const Candidate& right) {
                      return std::tie(left.rank, right.mention_count, left.number) <
                             std::tie(right.rank, left.mention_count, right.number);
                    });
  std::vector<Entity> entities;
  for (auto candidate = candidates.begin(); candidate != end; ++candidate) {
    entities.push_back(read_entity(file, candidate->number));
  }
  return entities;
}

}  // namespace relata
