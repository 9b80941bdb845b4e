// SPDX-License-Identifier: Apache-2.0
#include "base/version.h"
#include "cli/commands.h"
#include "cli/model_option.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace relata {

namespace {

class VersionCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "version"; }

  [[nodiscard]] std::string_view summary() const override { return "Print the version"; }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata version                                     of the program, and the name of "
           "its model";
  }

  void add_options(CLI::App& app) override { model_.add_to(app); }

  ExitCode run(const Console& console) override {
    const auto model = model_.find();
    console.out << "relata " << relata_version() << '\n'
                << "language model " << (model ? model->name() : "none") << '\n';
    return ExitCode::Done;
  }

 private:
  ModelOption model_;
};

}  // namespace

std::unique_ptr<Command> make_version_command() {
  return std::make_unique<VersionCommand>();
}

}  // namespace relata
