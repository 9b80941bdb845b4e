// SPDX-License-Identifier: Apache-2.0
// The example graph: two invented articles whose records were written by hand, and their exports
// byte for byte. After an intended change of a format the new files are written by `write_graphs`
// of tests/interop.

#include "base/input_file.h"
#include "base/version.h"
#include "export/graphml/graphml_writer.h"
#include "export/jsonld/jsonld_writer.h"
#include "graph/property_graph.h"
#include "graph/record/record_json.h"

#include <gmock/gmock.h>

#include <cstddef>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace relata {
namespace {

const std::filesystem::path kFolder = RELATA_TEST_DATA;
const std::string kBaseIri = "https://example.org/kg/";

std::vector<DocumentRecord> read_records() {
  std::vector<DocumentRecord> records;
  LineReader lines(kFolder / "data/example.records.jsonl");
  while (const auto line = lines.next()) {
    records.push_back(std::get<DocumentRecord>(parse_record(*line).value()));
  }
  return records;
}

PropertyGraph example_graph() {
  return build_graph(read_records(), Ontology::standard());
}

/// The expected file must not change with every release.
std::string with_version(std::string text) {
  const std::string mark = "@VERSION@";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
    text.replace(at, mark.size(), relata_version());
  }
  return text;
}

TEST(ExampleGraph, IsWrittenAsGraphMlByteForByte) {
  std::ostringstream out;
  write_graphml(example_graph(), out, {.base_iri = kBaseIri});
  EXPECT_EQ(out.str(), read_file(kFolder / "golden/example.graphml"));
}

TEST(ExampleGraph, IsWrittenAsJsonLdByteForByte) {
  std::ostringstream out;
  write_jsonld(example_graph(), out, {.base_iri = kBaseIri});
  EXPECT_EQ(out.str(), with_version(read_file(kFolder / "golden/example.jsonld")));
}

TEST(ExampleGraph, DoesNotShowTheOrderOfItsDocuments) {
  std::vector<DocumentRecord> records = read_records();
  std::swap(records.front(), records.back());
  std::ostringstream out;
  write_graphml(build_graph(std::move(records), Ontology::standard()), out, {.base_iri = kBaseIri});
  EXPECT_EQ(out.str(), read_file(kFolder / "golden/example.graphml"));
}

}  // namespace
}  // namespace relata
