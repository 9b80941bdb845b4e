// SPDX-License-Identifier: Apache-2.0
#include "cli/graph_option.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace relata {

void GraphOption::add_to(CLI::App& app) {
  app.add_option("-g,--graph", path, "the graph file")
      ->envname("RELATA_GRAPH")
      ->type_name("FILE")
      ->capture_default_str();
}

GraphStore GraphOption::open_to_read() const {
  if (!std::filesystem::exists(path)) {
    throw StoreError(ErrorCode::StoreMissing,
                     path + ": no such graph; make one with 'relata build PATH... -o " + path +
                         "', or name another with -g");
  }
  return GraphStore::open(path, OpenMode::Read);
}

ExitCode GraphOption::read_one_state(
    const std::function<ExitCode(const GraphStore&)>& answer) const {
  const GraphStore store = open_to_read();
  ExitCode code = ExitCode::Done;
  store.read_one_state([&] { code = answer(store); });
  return code;
}

}  // namespace relata
