// SPDX-License-Identifier: Apache-2.0
#pragma once
// GraphML, profile relata-graphml/1 (docs/formats.md).

#include "graph/graph_source.h"

#include <iosfwd>
#include <string>

namespace relata {

struct GraphMlOptions {
  std::string base_iri = "urn:relata:kg:";  ///< prefix of the `iri` column
};

/// Streams the graph: holds one element at a time. Throws: ExportError when the stream fails;
/// UsageError when the base is no absolute IRI (`check_base_iri`).
void write_graphml(const GraphSource& source, std::ostream& out,
                   const GraphMlOptions& options = {});

}  // namespace relata
