// SPDX-License-Identifier: Apache-2.0
#pragma once
// Makers of the commands; each stands in command_NAME.cpp.

#include "cli/command.h"

#include <memory>

namespace relata {

std::unique_ptr<Command> make_extract_command();
std::unique_ptr<Command> make_parse_command();
std::unique_ptr<Command> make_build_command();
std::unique_ptr<Command> make_add_command();
std::unique_ptr<Command> make_remove_command();
std::unique_ptr<Command> make_stats_command();
std::unique_ptr<Command> make_show_command();
std::unique_ptr<Command> make_neighbors_command();
std::unique_ptr<Command> make_search_command();
std::unique_ptr<Command> make_evidence_command();
std::unique_ptr<Command> make_export_command();
std::unique_ptr<Command> make_evaluate_command();
std::unique_ptr<Command> make_version_command();

}  // namespace relata
