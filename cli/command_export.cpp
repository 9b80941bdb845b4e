// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"
#include "cli/choice_option.h"
#include "cli/commands.h"
#include "cli/graph_option.h"
#include "export/graphml/graphml_writer.h"
#include "export/jsonld/jsonld_writer.h"
#include "export/output_file.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

namespace relata {

namespace {

enum class ExportFormat { GraphMl, JsonLd };

const Choices<ExportFormat> kFormats = {{"graphml", ExportFormat::GraphMl},
                                        {"jsonld", ExportFormat::JsonLd}};

constexpr const char* kDefaultBase = "urn:relata:kg:";

class ExportCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "export"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Write a graph for other programs";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata export --format graphml -o news.graphml     for Gephi, NetworkX, igraph\n"
           "  relata export --format jsonld -o news.jsonld       for RDF tools\n"
           "  relata export --format jsonld --base https://data.example.org/kg/ -o - | riot "
           "--syntax=jsonld -";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    add_choice(app, "--format", format_, kFormats)
        ->description("graphml or jsonld")
        ->required()
        ->type_name("FORMAT");
    app.add_option("-o,--output", output_, "the file to write; - for stdout")
        ->type_name("FILE")
        ->capture_default_str();
    app.add_option("--base", base_, "IRI before every id; only http(s) ids can be looked up")
        ->type_name("IRI");
  }

  ExitCode run(const Console& console) override {
    return graph_.read_one_state([&](const GraphStore& store) { return answer(store, console); });
  }

 private:
  ExitCode answer(const GraphStore& store, const Console& console) {
    if (base_.empty()) {
      base_ = kDefaultBase;
      if (format_ == ExportFormat::JsonLd) {
        console.say("ids begin with " + base_ +
                    "; --base IRI makes them addresses that can be looked up");
      }
    }
    if (output_ == "-") {
      write(store, console.out);
    } else {
      write_file(output_, [&](std::ostream& out) { write(store, out); });
    }
    const GraphCounts counts = store.counts();
    console.err << output_ << ": " << format_count(counts.entities) << " nodes, "
                << format_count(counts.relations) << " edges\n";
    return ExitCode::Done;
  }

  void write(const GraphStore& store, std::ostream& out) const {
    switch (format_) {
      case ExportFormat::GraphMl:
        write_graphml(store, out, {.base_iri = base_});
        return;
      case ExportFormat::JsonLd:
        write_jsonld(store, out, {.base_iri = base_});
        return;
    }
  }

  GraphOption graph_;
  ExportFormat format_ = ExportFormat::GraphMl;
  std::string output_ = "-";
  std::string base_;
};

}  // namespace

std::unique_ptr<Command> make_export_command() {
  return std::make_unique<ExportCommand>();
}

}  // namespace relata
