// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which graph a command works on: -g FILE, else RELATA_GRAPH, else ./graph.relata.

#include "graph/store/graph_store.h"

#include <string>

namespace CLI {
class App;
}

namespace relata {

struct GraphOption {
  std::string path = "graph.relata";

  void add_to(CLI::App& app);
  /// Throws: StoreError; for a missing file with a word on how to make one.
  [[nodiscard]] GraphStore open_to_read() const;
};

}  // namespace relata
