// SPDX-License-Identifier: Apache-2.0
// The one list of commands. A command is its file, its line here and its line in CMakeLists.txt.

#include "cli/command.h"
#include "cli/commands.h"

namespace relata {

std::vector<std::unique_ptr<Command>> make_commands() {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(make_extract_command());
  commands.push_back(make_parse_command());
  commands.push_back(make_build_command());
  commands.push_back(make_add_command());
  commands.push_back(make_remove_command());
  commands.push_back(make_stats_command());
  commands.push_back(make_show_command());
  commands.push_back(make_neighbors_command());
  commands.push_back(make_search_command());
  commands.push_back(make_evidence_command());
  commands.push_back(make_export_command());
  commands.push_back(make_evaluate_command());
  commands.push_back(make_version_command());
  return commands;
}

}  // namespace relata
