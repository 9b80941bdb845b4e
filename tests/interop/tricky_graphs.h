// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small graphs, each with something that one reader or another is known to trip over.

#include "graph/record/document_record.h"

#include <string>
#include <vector>

namespace relata {

struct TrickyGraph {
  std::string name;  ///< of its files
  std::vector<DocumentRecord> records;
};

std::vector<TrickyGraph> make_tricky_graphs();

/// 65,540 open relations, each with a wording of its own: more than Gephi has types of edges.
TrickyGraph make_large_graph();

}  // namespace relata
