// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON-LD, profile relata-jsonld/1 (docs/formats.md).

#include "graph/graph_source.h"

#include <iosfwd>
#include <string>

namespace relata {

struct JsonLdOptions {
  std::string base_iri = "urn:relata:kg:";  ///< prefix of all ids
};

/// Nodes one a line: documents, entities, statements, evidence, each in the order of their ids.
/// Throws: ExportError when the stream fails; UsageError when the base is no absolute IRI
/// (`check_base_iri`). Cost: holds the statements and their evidence in memory, to sort them.
void write_jsonld(const GraphSource& source, std::ostream& out, const JsonLdOptions& options = {});

}  // namespace relata
