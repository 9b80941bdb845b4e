// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/input_options.h"
#include "cli/model_option.h"
#include "cli/store_summary.h"
#include "extract/extractor.h"
#include "graph/store/graph_store.h"
#include "pipeline/graph_builder.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace relata {

namespace {

class BuildCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "build"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Make a graph from articles or records";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata build articles/ -o news.relata              a folder of .txt, .html and "
           ".jsonl files\n"
           "  relata build records.jsonl -o news.relata          records that 'relata extract' "
           "wrote\n"
           "  rg -l Acme corpus/ | relata build --files-from - -o acme.relata";
  }

  void add_options(CLI::App& app) override {
    inputs_.add_to(app);
    model_.add_to(app);
    app.add_option("-o,--output,-g,--graph", path_,
                   "the graph file to write; an existing one is replaced when all is read")
        ->envname("RELATA_GRAPH")
        ->type_name("FILE")
        ->capture_default_str();
  }

  ExitCode run(const Console& console) override {
    auto files = inputs_.list_files();
    const Extractor extractor = Extractor::standard(Ontology::standard(), model_.load());
    const BuildContext context{.extractor = extractor,
                               .ontology = Ontology::standard(),
                               .options = inputs_.make_stream_options(console, files.size())};
    const BuildReport report = build_store(path_, std::move(files), context);
    const ExitCode code = report_left_out(report, console);
    console.err << path_ << ": " << summarize(GraphStore::open(path_, OpenMode::Read).statistics())
                << '\n';
    return code;
  }

 private:
  InputOptions inputs_;
  ModelOption model_;
  std::string path_ = "graph.relata";
};

}  // namespace

std::unique_ptr<Command> make_build_command() {
  return std::make_unique<BuildCommand>();
}

}  // namespace relata
