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

}  // namespace relata
