// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a command line to an exit code.

#include "cli/console.h"
#include "cli/exit_code.h"

#include <string>
#include <vector>

namespace relata {

/// Runs one command. `arguments` are those behind the program's name. Turns every relata::Error
/// into a sentence on `console.err`; lets only bugs (ContractViolation, bad_alloc) through.
ExitCode run_program(std::vector<std::string> arguments, const Console& console);

}  // namespace relata
