// SPDX-License-Identifier: Apache-2.0
#include "graph/property_graph.h"

#include "base/contract.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Entity entity(std::string id) {
  return {.id = std::move(id), .kind = EntityKind::Person, .name = "Somebody", .aliases = {}};
}

RelationWithStatements relation(std::string subject, std::string predicate, std::string object) {
  RelationWithStatements relation;
  relation.relation.key = {.subject = std::move(subject),
                           .predicate = std::move(predicate),
                           .object = std::move(object)};
  relation.statements.resize(2);
  return relation;
}

std::vector<std::string> relations_from(const GraphSource& graph, std::string_view entity_id) {
  std::vector<std::string> found;
  graph.visit_relations_from(entity_id, [&](const RelationWithStatements& relation) {
    found.push_back(relation.relation.key.predicate + " " + relation.relation.key.object);
  });
  return found;
}

/// All that a source gives, in its order, one line each.
std::vector<std::string> content_of(const GraphSource& graph) {
  std::vector<std::string> lines;
  graph.visit_documents([&](const SourceDocument& document) { lines.push_back(document.id); });
  graph.visit_entities([&](const Entity& entity) { lines.push_back(entity.id); });
  graph.visit_relations([&](const RelationWithStatements& relation) {
    lines.push_back(relation.relation.key.subject + " " + relation.relation.key.predicate + " " +
                    relation.relation.key.object);
  });
  return lines;
}

PropertyGraph three_people() {
  PropertyGraph graph;
  graph.add_document(
      {.id = "doc1", .url = {}, .title = {}, .publisher = {}, .date = {}, .sha256 = {}});
  graph.add_entity(entity("person/a"));
  graph.add_entity(entity("person/b"));
  graph.add_entity(entity("person/c"));
  graph.add_relation(relation("person/a", "parent_of", "person/b"));
  graph.add_relation(relation("person/a", "parent_of", "person/c"));
  graph.add_relation(relation("person/b", "advisor_to", "person/a"));
  return graph;
}

DocumentRecord berg_leads_acme(const std::string& id) {
  return RecordBuilder(id, "Ada Berg leads Acme.")
      .title("News of " + id)
      .date("2024-05-01")
      .person("Ada Berg")
      .organization("Acme")
      .state({.subject = "Ada Berg", .predicate = "head_of", .object = "Acme"})
      .build();
}

TEST(PropertyGraph, CountsWhatItHolds) {
  EXPECT_EQ(three_people().counts(),
            (GraphCounts{.documents = 1, .entities = 3, .relations = 3, .statements = 6}));
}

TEST(PropertyGraph, IsEmptyAtFirst) {
  EXPECT_EQ(PropertyGraph().counts(), GraphCounts());
  EXPECT_THAT(content_of(PropertyGraph()), IsEmpty());
}

TEST(PropertyGraph, GivesEverythingInItsOrder) {
  EXPECT_THAT(content_of(three_people()),
              ElementsAre("doc1", "person/a", "person/b", "person/c", "person/a parent_of person/b",
                          "person/a parent_of person/c", "person/b advisor_to person/a"));
}

TEST(PropertyGraph, LeadsAnEdgeFromSubjectToObject) {
  const PropertyGraph graph = three_people();
  const auto& boost_graph = graph.boost_graph();
  const auto advisor = *boost::out_edges(*graph.find_entity("person/b"), boost_graph).first;
  EXPECT_EQ(boost_graph[boost::source(advisor, boost_graph)].id, "person/b");
  EXPECT_EQ(boost_graph[boost::target(advisor, boost_graph)].id, "person/a");
}

TEST(PropertyGraph, FindsTheRelationsOfASubjectByKey) {
  const PropertyGraph graph = three_people();
  EXPECT_THAT(relations_from(graph, "person/a"),
              ElementsAre("parent_of person/b", "parent_of person/c"));
  EXPECT_THAT(relations_from(graph, "person/c"), IsEmpty());
  EXPECT_THAT(relations_from(graph, "person/nobody"), IsEmpty());
}

TEST(PropertyGraph, KeepsParallelEdges) {
  PropertyGraph graph;
  graph.add_entity(entity("person/a"));
  graph.add_entity(entity("person/b"));
  graph.add_relation(relation("person/a", "accuses", "person/b"));
  graph.add_relation(relation("person/a", "sues", "person/b"));
  EXPECT_THAT(relations_from(graph, "person/a"), ElementsAre("accuses person/b", "sues person/b"));
}

TEST(PropertyGraph, FindsAnEntityById) {
  const PropertyGraph graph = three_people();
  EXPECT_EQ(graph.find_entity("person/b"), PropertyGraph::Vertex{1});
  EXPECT_EQ(graph.find_entity("person/bb"), std::nullopt);
  EXPECT_EQ(graph.find_entity("person/d"), std::nullopt);
  EXPECT_EQ(graph.find_entity(""), std::nullopt);
}

TEST(PropertyGraph, StaysWholeWhenMoved) {
  PropertyGraph first = three_people();
  const PropertyGraph second = std::move(first);
  EXPECT_EQ(content_of(second), content_of(three_people()));
}

TEST(PropertyGraph, RefusesDocumentsOutOfOrder) {
  PropertyGraph graph = three_people();
  EXPECT_THROW(
      graph.add_document(
          {.id = "doc1", .url = {}, .title = {}, .publisher = {}, .date = {}, .sha256 = {}}),
      ContractViolation);
}

TEST(PropertyGraph, RefusesEntitiesOutOfOrder) {
  PropertyGraph graph = three_people();
  EXPECT_THROW(graph.add_entity(entity("person/c")), ContractViolation);
  EXPECT_THROW(graph.add_entity(entity("person/a")), ContractViolation);
}

TEST(PropertyGraph, RefusesRelationsOutOfOrder) {
  PropertyGraph graph = three_people();
  EXPECT_THROW(graph.add_relation(relation("person/a", "sues", "person/b")), ContractViolation);
}

TEST(PropertyGraph, RefusesARelationWithAnEndThatIsNotThere) {
  PropertyGraph graph = three_people();
  EXPECT_THROW(graph.add_relation(relation("person/x", "sues", "person/a")), ContractViolation);
  EXPECT_THROW(graph.add_relation(relation("person/c", "sues", "person/x")), ContractViolation);
}

TEST(BuildGraph, MakesEntitiesAndRelationsOfRecords) {
  const PropertyGraph graph = build_graph({berg_leads_acme("doc1")}, Ontology::standard());
  EXPECT_THAT(content_of(graph), ElementsAre("doc1", "organization/acme", "person/ada-berg",
                                             "person/ada-berg head_of organization/acme"));
}

TEST(BuildGraph, KeepsWhatIsKnownOfADocument) {
  const PropertyGraph graph = build_graph({berg_leads_acme("doc1")}, Ontology::standard());
  graph.visit_documents([](const SourceDocument& document) {
    EXPECT_EQ(document.title, "News of doc1");
    EXPECT_EQ(document.date, "2024-05-01");
    EXPECT_EQ(document.sha256.size(), 64U);
  });
}

TEST(BuildGraph, JoinsWhatDocumentsSayAlike) {
  const PropertyGraph graph =
      build_graph({berg_leads_acme("doc2"), berg_leads_acme("doc1")}, Ontology::standard());
  EXPECT_EQ(graph.counts(),
            (GraphCounts{.documents = 2, .entities = 2, .relations = 1, .statements = 2}));
}

TEST(BuildGraph, RefusesADocumentThatComesTwice) {
  EXPECT_THROW(
      build_graph({berg_leads_acme("doc1"), berg_leads_acme("doc1")}, Ontology::standard()),
      ContractViolation);
}

TEST(BuildGraph, RefusesAStatementAboutAnEntityThatIsNotThere) {
  DocumentRecord record = berg_leads_acme("doc1");
  record.statements.front().object = "e7";
  EXPECT_THROW(build_graph({record}, Ontology::standard()), ContractViolation);
}

TEST(LoadGraph, CopiesAnySource) {
  const PropertyGraph graph =
      build_graph({berg_leads_acme("doc1"), berg_leads_acme("doc2")}, Ontology::standard());
  const PropertyGraph copy = load_graph(graph);
  EXPECT_EQ(content_of(copy), content_of(graph));
  EXPECT_EQ(copy.counts(), graph.counts());
}

}  // namespace
}  // namespace relata
