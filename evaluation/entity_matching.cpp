// SPDX-License-Identifier: Apache-2.0
#include "evaluation/entity_matching.h"

#include "evaluation/normal_name.h"
#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace relata {

namespace {

constexpr std::size_t kMostNames = std::size_t{1} << 32;

std::set<std::string> names_of(const std::string& name, const std::vector<std::string>& others) {
  std::set<std::string> names;
  if (!name.empty()) {
    names.insert(normal_name(name));
  }
  for (const std::string& other : others) {
    if (!other.empty()) {
      names.insert(normal_name(other));
    }
  }
  return names;
}

std::size_t shared_count(const std::set<std::string>& a, const std::set<std::string>& b) {
  std::vector<std::string> shared;
  std::ranges::set_intersection(a, b, std::back_inserter(shared));
  return shared.size();
}

/// In the order in which matches are made.
struct Candidate {
  bool has_other_name;
  std::size_t not_shared;  // the largest number less the shared names: more shared, earlier
  std::string gold_name;
  std::string found_id;

  friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

std::vector<Candidate> find_candidates(const std::vector<GoldEntity>& gold,
                                       const std::vector<RecordEntity>& found) {
  std::vector<Candidate> candidates;
  for (const GoldEntity& wanted : gold) {
    const std::set<std::string> wanted_names = names_of(wanted.name, wanted.other_names);
    for (const RecordEntity& entity : found) {
      const std::size_t shared = shared_count(wanted_names, names_of(entity.name, entity.aliases));
      if (wanted.kind == entity.kind && shared > 0) {
        const bool has_other_name = normal_name(wanted.name) != normal_name(entity.name);
        candidates.push_back({has_other_name, kMostNames - shared, wanted.name, entity.id});
      }
    }
  }
  std::ranges::sort(candidates);
  return candidates;
}

}  // namespace

std::map<std::string, std::string> match_entities(const std::vector<GoldEntity>& gold,
                                                  const std::vector<RecordEntity>& found) {
  std::map<std::string, std::string> matched;
  std::set<std::string> taken;
  for (const Candidate& candidate : find_candidates(gold, found)) {
    if (!matched.contains(candidate.found_id) && !taken.contains(candidate.gold_name)) {
      taken.insert(candidate.gold_name);
      matched.emplace(candidate.found_id, candidate.gold_name);
    }
  }
  return matched;
}

}  // namespace relata
