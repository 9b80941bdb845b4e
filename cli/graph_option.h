// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which graph a command works on: -g FILE, else RELATA_GRAPH, else ./graph.relata.

#include "cli/exit_code.h"
#include "graph/store/graph_store.h"

#include <functional>
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
  /// Opens the graph and runs `answer`, which sees one state of it however often it asks and
  /// whatever other processes write meanwhile. Returns: what `answer` returns. Throws: as
  /// `open_to_read`, or what `answer` throws.
  ExitCode read_one_state(const std::function<ExitCode(const GraphStore&)>& answer) const;
};

}  // namespace relata
