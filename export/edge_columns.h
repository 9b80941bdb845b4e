// SPDX-License-Identifier: Apache-2.0
#pragma once
// The columns of an edge that all formats share (docs/formats.md, "Edges").

#include "graph/relation_builder.h"

#include <map>
#include <string>
#include <utility>

namespace relata {

/// Types of edges: "not_founder_of", "planned_joins", "open", "open_2". No two edges that lead from
/// one entity to another have the same type, because Gephi would merge them. Call in the order of
/// edges: it numbers the open relations of a pair. Cost: remembers the open relations of one
/// subject.
class EdgeTypes {
 public:
  std::string next(const Relation& relation);

 private:
  std::string subject_;
  std::map<std::pair<std::string, std::string>, unsigned> open_count_;  // by object and prefix
};

/// "not founder of"; for an open relation its wording, with the same prefixes: "not outbid".
std::string make_edge_label(const Relation& relation);

/// The sentences joined by " ¶ ".
std::string make_evidence_text(const RelationWithStatements& relation);

/// The JSON array of {"doc","start","end","text"} and "speaker"; offsets in code points; & < > as
/// \u escapes, so that the value needs no escapes in XML.
std::string make_evidence_json(const RelationWithStatements& relation);

}  // namespace relata
