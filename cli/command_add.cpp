// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/graph_option.h"
#include "cli/input_options.h"
#include "cli/model_option.h"
#include "cli/store_summary.h"
#include "extract/extractor.h"
#include "pipeline/graph_builder.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace relata {

namespace {

class AddCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "add"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Add articles to a graph, or replace them";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata -g news.relata add today/                   the graph is then as if built "
           "from all at once\n"
           "  relata -g news.relata add corrected.txt            an article whose id is there "
           "takes its place";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    inputs_.add_to(app);
    model_.add_to(app);
  }

  ExitCode run(const Console& console) override {
    auto files = inputs_.list_files();
    const Extractor extractor = Extractor::standard(Ontology::standard(), model_.load());
    const BuildContext context{.extractor = extractor,
                               .ontology = Ontology::standard(),
                               .options = inputs_.make_stream_options(console, files.size())};
    const BuildReport report = add_to_store(graph_.path, std::move(files), context);
    const ExitCode code = report_left_out(report, console);
    console.err << graph_.path << ": " << summarize(graph_.open_to_read().statistics()) << '\n';
    return code;
  }

 private:
  GraphOption graph_;
  InputOptions inputs_;
  ModelOption model_;
};

}  // namespace

std::unique_ptr<Command> make_add_command() {
  return std::make_unique<AddCommand>();
}

}  // namespace relata
