// SPDX-License-Identifier: Apache-2.0
#include "graph/property_graph.h"

#include "base/contract.h"
#include "graph/resolution.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace relata {

namespace {

SourceDocument make_source_document(RecordDocument document) {
  return {.id = std::move(document.id),
          .url = std::move(document.url),
          .title = std::move(document.title),
          .publisher = std::move(document.publisher),
          .date = std::move(document.date),
          .sha256 = std::move(document.sha256)};
}

}  // namespace

void PropertyGraph::add_document(SourceDocument document) {
  expects(documents_.empty() || documents_.back().id < document.id,
          "documents come in the order of their ids, each once");
  documents_.push_back(std::move(document));
}

PropertyGraph::Vertex PropertyGraph::add_entity(Entity entity) {
  const std::size_t count = boost::num_vertices(*graph_);
  expects(count == 0 || (*graph_)[count - 1].id < entity.id,
          "entities come in the order of their ids, each once");
  const Vertex vertex = boost::add_vertex(*graph_);
  (*graph_)[vertex] = std::move(entity);  // given to add_vertex, it would be copied
  return vertex;
}

PropertyGraph::Edge PropertyGraph::add_relation(RelationWithStatements relation) {
  const RelationKey& key = relation.relation.key;
  expects(edges_.empty() || (*graph_)[edges_.back()].relation.key < key,
          "relations come in the order of their keys, each once");
  const std::optional<Vertex> subject = find_entity(key.subject);
  const std::optional<Vertex> object = find_entity(key.object);
  expects(subject && object, "both ends of a relation are in the graph");
  statement_count_ += relation.statements.size();
  const Edge edge = boost::add_edge(*subject, *object, *graph_).first;
  (*graph_)[edge] = std::move(relation);
  edges_.push_back(edge);
  return edge;
}

std::optional<PropertyGraph::Vertex> PropertyGraph::find_entity(std::string_view id) const {
  const auto [begin, end] = boost::vertices(*graph_);
  const auto comes_before = [&](Vertex vertex, std::string_view wanted) {
    return (*graph_)[vertex].id < wanted;
  };
  const auto found = std::lower_bound(begin, end, id, comes_before);
  if (found == end || (*graph_)[*found].id != id) {
    return std::nullopt;
  }
  return *found;
}

GraphCounts PropertyGraph::counts() const {
  return {.documents = documents_.size(),
          .entities = boost::num_vertices(*graph_),
          .relations = edges_.size(),
          .statements = statement_count_};
}

void PropertyGraph::visit_documents(const std::function<void(const SourceDocument&)>& visit) const {
  std::ranges::for_each(documents_, visit);
}

void PropertyGraph::visit_entities(const std::function<void(const Entity&)>& visit) const {
  for (Vertex vertex = 0; vertex < boost::num_vertices(*graph_); ++vertex) {
    visit((*graph_)[vertex]);
  }
}

void PropertyGraph::visit_relations(
    const std::function<void(const RelationWithStatements&)>& visit) const {
  for (const Edge& edge : edges_) {
    visit((*graph_)[edge]);
  }
}

void PropertyGraph::visit_relations_from(
    std::string_view entity_id,
    const std::function<void(const RelationWithStatements&)>& visit) const {
  const std::optional<Vertex> subject = find_entity(entity_id);
  if (!subject) {
    return;
  }
  const auto [begin, end] = boost::out_edges(*subject, *graph_);  // in the order of insertion
  std::for_each(begin, end, [&](const Edge& edge) { visit((*graph_)[edge]); });
}

PropertyGraph build_graph(std::vector<DocumentRecord> records, const Ontology& ontology) {
  std::ranges::sort(records, {}, [](const DocumentRecord& record) -> const std::string& {
    return record.document.id;
  });
  std::vector<DocumentEntities> documents;
  documents.reserve(records.size());
  for (DocumentRecord& record : records) {  // lent to the resolution, given back below
    documents.push_back({record.document.id, std::move(record.entities)});
  }
  Resolution resolution = resolve_entities(documents);

  PropertyGraph graph;
  RelationBuilder relations(ontology);
  for (std::size_t i = 0; i < records.size(); ++i) {
    DocumentRecord& record = records[i];
    record.entities = std::move(documents[i].entities);
    const auto& entity_of = resolution.entity_of.at(record.document.id);
    relations.add(record, [&](std::string_view id) {
      const auto found = entity_of.find(id);
      expects(found != entity_of.end(), "the ends of a statement are entities of its record");
      return found->second;
    });
    graph.add_document(make_source_document(std::move(record.document)));
  }
  for (Entity& entity : resolution.entities) {
    graph.add_entity(std::move(entity));
  }
  for (RelationWithStatements& relation : relations.finish()) {
    graph.add_relation(std::move(relation));
  }
  return graph;
}

PropertyGraph load_graph(const GraphSource& source) {
  PropertyGraph graph;
  source.visit_documents([&](const SourceDocument& document) { graph.add_document(document); });
  source.visit_entities([&](const Entity& entity) { graph.add_entity(entity); });
  source.visit_relations(
      [&](const RelationWithStatements& relation) { graph.add_relation(relation); });
  return graph;
}

}  // namespace relata
