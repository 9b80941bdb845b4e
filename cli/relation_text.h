// SPDX-License-Identifier: Apache-2.0
#pragma once
// A relation in words and marks, so that what is denied, planned or past never reads as plain fact.

#include "graph/neighbor_query.h"
#include "graph/relation.h"
#include "graph/store/graph_store.h"

#include <map>
#include <string>
#include <vector>

namespace relata {

/// "", "NOT", "PLANNED", "NOT PLANNED", "WAS", …
std::string mark_qualifiers(const RelationKey& key);

/// The predicate; an open one in quotes.
std::string show_predicate(const Relation& relation);

/// "2 sources"
std::string count_sources(const Relation& relation);

/// "2019-05 – 2020", "2019-05 –", or empty
std::string show_period(const Relation& relation);

/// Names of speakers, looked up in the store once each.
class SpeakerNames {
 public:
  /// Valid until: `store` ends.
  explicit SpeakerNames(const GraphStore& store) : store_(store) {}

  std::string name_of(const Speaker& speaker);
  /// "says Jane Doe, Józef Nowak" when only named speakers state the relation; else empty.
  std::string show_speakers(const Relation& relation);

 private:
  const GraphStore& store_;
  std::map<std::string, std::string> names_;
};

/// "7 relations: 4 plain facts, 1 negative, …"
std::string summarize(const std::vector<Neighbor>& neighbors);

}  // namespace relata
