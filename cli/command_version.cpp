// SPDX-License-Identifier: Apache-2.0
#include "base/version.h"
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace relata {

namespace {

class VersionCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "version"; }

  [[nodiscard]] std::string_view summary() const override { return "Print the version"; }

  [[nodiscard]] std::string_view examples() const override { return "  relata version"; }

  void add_options(CLI::App& /*app*/) override {}

  ExitCode run(const Console& console) override {
    console.out << "relata " << relata_version() << '\n';
    return ExitCode::Done;
  }
};

}  // namespace

std::unique_ptr<Command> make_version_command() {
  return std::make_unique<VersionCommand>();
}

}  // namespace relata
