// SPDX-License-Identifier: Apache-2.0
#pragma once
// The columns of an edge that all formats share (interchange profile, rules 2 to 11).

#include "graph/relation_builder.h"

#include <map>
#include <string>
#include <tuple>

namespace relata {

/// "not_founder_of", "planned_joins", "open", "open_2". Call in the order of edges: it numbers open
/// relations of a pair.
class EdgeTypes {
 public:
  std::string next(const Relation& relation);

 private:
  std::map<std::tuple<std::string, std::string, std::string>, unsigned>
      open_count_;  // subject, object, prefix
};

/// "not founder of"; for an open relation its wording.
std::string make_edge_label(const Relation& relation);

/// The sentences joined by " ¶ ".
std::string make_evidence_text(const RelationWithStatements& relation);

/// The JSON array of {"doc","start","end","text"} and "speaker"; offsets in code points; & < > as
/// \u escapes.
std::string make_evidence_json(const RelationWithStatements& relation);

}  // namespace relata
