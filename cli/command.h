// SPDX-License-Identifier: Apache-2.0
#pragma once
// One command of the program: four questions.

#include "cli/console.h"
#include "cli/exit_code.h"

#include <memory>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace relata {

class Command {
 public:
  virtual ~Command() = default;

  [[nodiscard]] virtual std::string_view name() const = 0;
  /// One line for the list of commands.
  [[nodiscard]] virtual std::string_view summary() const = 0;
  /// Command lines with a word on each: the first thing its help shows.
  [[nodiscard]] virtual std::string_view examples() const = 0;
  /// Declares the options and binds them to this object. Touches no file.
  virtual void add_options(CLI::App& app) = 0;
  /// Does the work. Throws: relata::Error, Interrupted.
  virtual ExitCode run(const Console& console) = 0;
};

/// Every command, in the order of the help text.
std::vector<std::unique_ptr<Command>> make_commands();

}  // namespace relata
