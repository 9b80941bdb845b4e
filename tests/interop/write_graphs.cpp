// SPDX-License-Identifier: Apache-2.0
// Writes the graphs that other programs read in these tests: NAME.graphml, NAME.jsonld, and
// NAME.records.jsonl with what they were made from. Usage: write_graphs FOLDER RECORDS_FILE

#include "base/input_file.h"
#include "export/graphml/graphml_writer.h"
#include "export/jsonld/jsonld_writer.h"
#include "export/output_file.h"
#include "graph/property_graph.h"
#include "graph/record/record_json.h"
#include "tests/interop/tricky_graphs.h"

#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace relata {
namespace {

const std::string kBaseIri = "https://example.org/kg/";

TrickyGraph read_graph(const std::filesystem::path& file) {
  TrickyGraph graph{.name = "example", .records = {}};
  LineReader lines(file.string());
  while (const auto line = lines.next()) {
    graph.records.push_back(std::get<DocumentRecord>(parse_record(*line).value()));
  }
  return graph;
}

void write_as_graphml(const PropertyGraph& graph, const std::filesystem::path& stem) {
  write_file(stem.string() + ".graphml",
             [&](std::ostream& out) { write_graphml(graph, out, {.base_iri = kBaseIri}); });
}

void write_as_jsonld(const PropertyGraph& graph, const std::filesystem::path& stem) {
  write_file(stem.string() + ".jsonld",
             [&](std::ostream& out) { write_jsonld(graph, out, {.base_iri = kBaseIri}); });
}

void write_records(const std::vector<DocumentRecord>& records, const std::filesystem::path& stem) {
  write_file(stem.string() + ".records.jsonl", [&](std::ostream& out) {
    for (const DocumentRecord& record : records) {
      out << to_json(record) << '\n';
    }
  });
}

void write_small_graphs(const std::filesystem::path& folder, const std::filesystem::path& records) {
  std::vector<TrickyGraph> graphs = make_tricky_graphs();
  graphs.push_back(read_graph(records));
  for (const TrickyGraph& tricky : graphs) {
    const PropertyGraph graph = build_graph(tricky.records, Ontology::standard());
    write_as_graphml(graph, folder / tricky.name);
    write_as_jsonld(graph, folder / tricky.name);
    write_records(tricky.records, folder / tricky.name);
  }
}

void write_large_graph(const std::filesystem::path& folder) {
  TrickyGraph large = make_large_graph();
  write_as_graphml(build_graph(std::move(large.records), Ontology::standard()),
                   folder / large.name);
}

}  // namespace
}  // namespace relata

int main(int argument_count, char** arguments) {
  if (argument_count < 2 || argument_count > 3) {
    std::cerr << "usage: write_graphs FOLDER [RECORDS_FILE]\n";
    return 2;
  }
  try {
    std::filesystem::create_directories(arguments[1]);
    if (argument_count == 3) {
      relata::write_small_graphs(arguments[1], arguments[2]);
    } else {
      relata::write_large_graph(arguments[1]);
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
