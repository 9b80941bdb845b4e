// SPDX-License-Identifier: Apache-2.0
#include "export/graphml/graphml_writer.h"

#include "base/error.h"
#include "export/output_file.h"
#include "tests/export/memory_graph.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

#include <cstddef>
#include <sstream>
#include <string>

namespace relata {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string graphml_of(const GraphSource& source, const GraphMlOptions& options = {}) {
  std::ostringstream out;
  write_graphml(source, out, options);
  return out.str();
}

std::string graphml_of(const Entity& entity) {
  MemoryGraph graph;
  graph.entities = {entity};
  return graphml_of(graph);
}

std::string graphml_of(const RelationWithStatements& relation) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {relation};
  return graphml_of(graph);
}

Entity named(const std::string& name) {
  return {.id = "person/x", .kind = EntityKind::Person, .name = name, .aliases = {}};
}

TEST(GraphMlWriter, WritesANodeWithAllItsColumns) {
  const Entity entity{.id = "place/poznań",
                      .kind = EntityKind::Place,
                      .name = "Poznań",
                      .aliases = {"Posen", "a|b"},
                      .mention_count = 3,
                      .document_count = 2};
  EXPECT_THAT(graphml_of(entity), HasSubstr(R"(
    <node id="place/poznań" labels=":Entity:Place">
      <data key="labelV">Place</data>
      <data key="label">Poznań</data>
      <data key="name">Poznań</data>
      <data key="aliases">Posen|a\|b</data>
      <data key="iri">urn:relata:kg:place/pozna%C5%84</data>
      <data key="mentions">3</data>
      <data key="documents">2</data>
    </node>
)"));
}

TEST(GraphMlWriter, WritesAnEdgeWithAllItsColumns) {
  RelationWithStatements said = make_relation("head_of");
  said.relation.is_plain_fact = false;
  said.relation.is_symmetric = true;
  said.relation.key.is_former = true;
  said.relation.confidence = 0.875;
  said.relation.source_count = 7;
  said.relation.statement_count = 9;
  said.relation.role = "treasurer";
  said.relation.speakers = {{.value = "a source"}, {.value = "person/bo", .is_entity = true}};
  said.relation.start = "2019-05";
  said.relation.end = "2020";
  said.relation.reported_first = "2021-01-31";
  said.relation.reported_last = "2021-02-01";
  said.relation.document_ids = {"a.txt", "b.txt"};
  EXPECT_THAT(graphml_of(said), HasSubstr(R"(
    <edge id="r0123456789abcdef" source="person/ann" target="organization/acme" label="former_head_of">
      <data key="labelE">former_head_of</data>
      <data key="edgelabel">former head of</data>
      <data key="predicate">head_of</data>
      <data key="weight">9</data>
      <data key="sources">7</data>
      <data key="confidence">0.875</data>
      <data key="polarity">positive</data>
      <data key="modality">actual</data>
      <data key="former">true</data>
      <data key="plain_fact">false</data>
      <data key="symmetric">true</data>
      <data key="role">treasurer</data>
      <data key="speakers">a source|person/bo</data>
      <data key="start">2019-05</data>
      <data key="end">2020</data>
      <data key="reported_first">2021-01-31</data>
      <data key="reported_last">2021-02-01</data>
      <data key="doc_ids">a.txt|b.txt</data>
      <data key="evidence">Ann and Acme.</data>
      <data key="evidence_json">[{"doc":"a.txt","start":0,"end":13,"text":"Ann and Acme."}]</data>
    </edge>
)"));
}

TEST(GraphMlWriter, LeavesOutWhatIsMissing) {
  EXPECT_THAT(graphml_of(make_relation("owns")), HasSubstr(R"(
      <data key="symmetric">false</data>
      <data key="doc_ids">a.txt</data>
)"));
}

TEST(GraphMlWriter, TellsTheGraphWhatItIs) {
  EXPECT_THAT(graphml_of(make_small_graph()), HasSubstr(R"(
  <graph id="G" edgedefault="directed">
    <data key="g_title">Relata graph of 1 document</data>
    <data key="g_profile">relata-graphml/1</data>
    <data key="g_offsets">code point</data>
    <node )"));
}

TEST(GraphMlWriter, PutsMarkupIntoCdata) {
  EXPECT_THAT(graphml_of(named("A & <B>")),
              HasSubstr("<data key=\"name\"><![CDATA[A & <B>]]></data>\n"));
}

TEST(GraphMlWriter, SplitsCdataWhereItsEndStandsInTheText) {
  EXPECT_THAT(graphml_of(named("a]]>b]]>")),
              HasSubstr("<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]></data>\n"));
}

TEST(GraphMlWriter, LeavesQuotesAndBracketsAlone) {
  EXPECT_THAT(graphml_of(named("\"a\" 'b' ]] c")), HasSubstr(">\"a\" 'b' ]] c</data>\n"));
}

TEST(GraphMlWriter, WritesTextAsExportText) {
  EXPECT_THAT(graphml_of(named("Jo\u0301zef\n\x01N")), HasSubstr(">Józef N</data>"));
}

TEST(GraphMlWriter, UsesTheGivenBaseForIris) {
  EXPECT_THAT(graphml_of(make_small_graph(), {.base_iri = "https://example.org/kg/"}),
              HasSubstr("<data key=\"iri\">https://example.org/kg/person/ann</data>"));
}

TEST(GraphMlWriter, RefusesABaseThatIsNoIri) {
  EXPECT_THROW(graphml_of(make_small_graph(), {.base_iri = "kg"}), UsageError);
}

TEST(GraphMlWriter, WritesNeitherDoctypeNorDescriptionNorDefault) {
  const std::string text = graphml_of(make_relation("owns"));
  EXPECT_THAT(text, Not(HasSubstr("<!DOCTYPE")));
  EXPECT_THAT(text, Not(HasSubstr("<desc")));
  EXPECT_THAT(text, Not(HasSubstr("<default")));
}

/// Looks at the output between two relations.
class WatchedGraph final : public MemoryGraph {
 public:
  explicit WatchedGraph(std::ostringstream& out) : MemoryGraph(make_small_graph()), out_(out) {}

  void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const override {
    visit(make_relation("owns"));
    seen_between_ = out_.str();
    visit(make_relation("sues"));
  }

  [[nodiscard]] const std::string& seen_between() const { return seen_between_; }

 private:
  std::ostringstream& out_;
  mutable std::string seen_between_;
};

TEST(GraphMlWriter, HasWrittenAnElementBeforeItTakesTheNext) {
  std::ostringstream out;
  const WatchedGraph graph(out);
  write_graphml(graph, out);
  EXPECT_THAT(graph.seen_between(), HasSubstr("label=\"owns\""));
  EXPECT_THAT(graph.seen_between(), testing::EndsWith("    </edge>\n"));
}

class GraphMlOnAFullDisk : public testing::TestWithParam<std::size_t> {};

TEST_P(GraphMlOnAFullDisk, IsAnError) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {make_relation("owns")};
  FullDisk disk(graphml_of(graph).size() - GetParam());
  std::ostream out(&disk);
  EXPECT_THAT([&] { write_graphml(graph, out); },
              (fails_with<ExportError>(ErrorCode::WriteFailed,
                                       "the GraphML cannot be written: the output stream failed")));
}

INSTANTIATE_TEST_SUITE_P(MissingBytes, GraphMlOnAFullDisk, testing::Values(1, 20, 500, 2500));

TEST(GraphMlWriter, StopsInsideAnElementWhenTheDiskIsFull) {
  MemoryGraph graph = make_small_graph();
  graph.relations = {make_relation("owns")};
  graph.relations[0].statements[0].evidence.text = std::string(300'000, 'x');
  EXPECT_THAT(
      [&] { write_file("/dev/full", [&graph](std::ostream& out) { write_graphml(graph, out); }); },
      (fails_with<ExportError>(ErrorCode::WriteFailed,
                               "/dev/full: cannot be written: No space left on device")));
}

}  // namespace
}  // namespace relata
