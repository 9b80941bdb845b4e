// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/graph_option.h"
#include "cli/store_summary.h"
#include "graph/ontology/ontology.h"
#include "pipeline/graph_builder.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace relata {

namespace {

class RemoveCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "remove"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Take documents out of a graph";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata -g news.relata remove a.txt                 the graph is then as if it had "
           "never been in";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_option("documents", documents_, "document ids, as in 'relata show ENTITY'")
        ->required()
        ->type_name("ID");
  }

  ExitCode run(const Console& console) override {
    static_cast<void>(graph_.open_to_read());  // a missing graph is said here, not made
    const auto unknown = remove_from_store(graph_.path, documents_, Ontology::standard());
    for (const std::string& id : unknown) {
      console.say("no document has the id \"" + id + "\"");
    }
    console.err << graph_.path << ": " << summarize(graph_.open_to_read().statistics()) << '\n';
    if (unknown.empty()) {
      return ExitCode::Done;
    }
    return unknown.size() == documents_.size() ? ExitCode::NothingFound : ExitCode::DoneInPart;
  }

 private:
  GraphOption graph_;
  std::vector<std::string> documents_;
};

}  // namespace

std::unique_ptr<Command> make_remove_command() {
  return std::make_unique<RemoveCommand>();
}

}  // namespace relata
