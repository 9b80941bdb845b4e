// SPDX-License-Identifier: Apache-2.0
#include "export/graphml/graphml_writer.h"

#include "base/error.h"
#include "base/number.h"
#include "export/edge_columns.h"
#include "export/export_text.h"
#include "export/iri.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <new>
#include <ostream>
#include <string_view>
#include <vector>

namespace relata {
namespace {

constexpr const char* kIndent = "  ";
constexpr unsigned kDepthInGraph = 2;

/// A declared column. Gephi and TinkerPop look at the id, everybody else shows the name.
struct Key {
  const char* id;
  const char* element;
  const char* name;
  const char* type;
};

constexpr auto kKeys = std::to_array<Key>({
    {"g_title", "graph", "title", "string"},
    {"g_profile", "graph", "relata_profile", "string"},
    {"g_offsets", "graph", "offset_unit", "string"},
    {"labelV", "node", "kind", "string"},
    {"label", "node", "label", "string"},
    {"name", "node", "name", "string"},
    {"aliases", "node", "aliases", "string"},
    {"iri", "node", "iri", "string"},
    {"mentions", "node", "mentions", "int"},
    {"documents", "node", "documents", "int"},
    {"labelE", "edge", "edge_type", "string"},
    {"edgelabel", "edge", "label", "string"},
    {"predicate", "edge", "predicate", "string"},
    {"weight", "edge", "weight", "double"},
    {"sources", "edge", "sources", "int"},
    {"confidence", "edge", "confidence", "double"},
    {"polarity", "edge", "polarity", "string"},
    {"modality", "edge", "modality", "string"},
    {"former", "edge", "former", "string"},
    {"plain_fact", "edge", "plain_fact", "string"},
    {"symmetric", "edge", "symmetric", "string"},
    {"role", "edge", "role", "string"},
    {"speakers", "edge", "speakers", "string"},
    {"start", "edge", "start", "string"},
    {"end", "edge", "end", "string"},
    {"reported_first", "edge", "reported_first", "string"},
    {"reported_last", "edge", "reported_last", "string"},
    {"doc_ids", "edge", "doc_ids", "string"},
    {"evidence", "edge", "evidence", "string"},
    {"evidence_json", "edge", "evidence_json", "string"},
});

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
)";

// No reader agrees with another on booleans; texts they all show.
const char* flag(bool value) {
  return value ? "true" : "false";
}

/// pugixml reports that there is no memory only so, and would go on without the value.
void expect_memory(bool succeeded) {
  if (!succeeded) {
    throw std::bad_alloc();
  }
}

void set_attribute(pugi::xml_node element, const char* name, const std::string& value) {
  expect_memory(element.append_attribute(name).set_value(value.c_str()));
}

/// Appends `<data>`, or nothing for an empty value: what is missing is absent. A value with markup
/// becomes CDATA, because one importer loses the spaces between entities.
void append_data(pugi::xml_node element, const char* key, const std::string& value) {
  if (value.empty()) {
    return;
  }
  pugi::xml_node data = element.append_child("data");
  set_attribute(data, "key", key);
  const bool has_markup = std::ranges::any_of(
      value, [](char sign) { return sign == '&' || sign == '<' || sign == '>'; });
  pugi::xml_node text = data.append_child(has_markup ? pugi::node_cdata : pugi::node_pcdata);
  expect_memory(text.set_value(value.c_str()));
}

std::string join_speakers(const Relation& relation) {
  std::vector<std::string> values;
  values.reserve(relation.speakers.size());
  for (const Speaker& speaker : relation.speakers) {
    values.push_back(speaker.value);
  }
  return join_list(to_export_list(values));
}

void append_qualifiers(pugi::xml_node edge, const Relation& relation) {
  append_data(edge, "polarity", std::string(to_string(relation.key.polarity)));
  append_data(edge, "modality", std::string(to_string(relation.key.modality)));
  append_data(edge, "former", flag(relation.key.is_former));
  append_data(edge, "plain_fact", flag(relation.is_plain_fact));
  append_data(edge, "symmetric", flag(relation.is_symmetric));
}

void append_times(pugi::xml_node edge, const Relation& relation) {
  append_data(edge, "start", to_export_text(relation.start.value_or("")));
  append_data(edge, "end", to_export_text(relation.end.value_or("")));
  append_data(edge, "reported_first", to_export_text(relation.reported_first.value_or("")));
  append_data(edge, "reported_last", to_export_text(relation.reported_last.value_or("")));
}

/// The file from its first line to its last. An element is built alone, printed and forgotten.
class GraphMlStream {
 public:
  GraphMlStream(std::ostream& out, const GraphMlOptions& options) : out_(out), options_(options) {}

  void begin(const GraphCounts& counts) {
    out_ << kHead;
    for (const Key& key : kKeys) {
      write_key(key);
    }
    out_ << kIndent << "<graph id=\"G\" edgedefault=\"directed\">\n";
    write_graph_data("g_title", "Relata graph of " + std::to_string(counts.documents) +
                                    (counts.documents == 1 ? " document" : " documents"));
    write_graph_data("g_profile", "relata-graphml/1");
    write_graph_data("g_offsets", "code point");
  }

  void write_node(const Entity& entity) {
    element_.reset();
    pugi::xml_node node = element_.append_child("node");
    const std::string kind(to_string(entity.kind));
    const std::string name = make_display_name(entity);
    set_attribute(node, "id", entity.id);
    set_attribute(node, "labels", ":Entity:" + kind);  // for Neo4j
    append_data(node, "labelV", kind);
    append_data(node, "label", name);
    append_data(node, "name", name);
    append_data(node, "aliases", join_list(to_export_list(entity.aliases)));
    append_data(node, "iri", options_.base_iri + to_iri_path(entity.id));
    append_data(node, "mentions", std::to_string(entity.mention_count));
    append_data(node, "documents", std::to_string(entity.document_count));
    print(node);
  }

  void write_edge(const RelationWithStatements& said) {
    element_.reset();
    pugi::xml_node edge = element_.append_child("edge");
    const Relation& relation = said.relation;
    const std::string type = to_export_text(edge_types_.next(relation));
    set_attribute(edge, "id", relation.id);
    set_attribute(edge, "source", relation.key.subject);
    set_attribute(edge, "target", relation.key.object);
    set_attribute(edge, "label", type);  // the edge type of Gephi and Neo4j
    append_data(edge, "labelE", type);
    append_data(edge, "edgelabel", make_edge_label(relation));
    append_data(edge, "predicate", to_export_text(relation.key.predicate));
    append_data(edge, "weight", std::to_string(relation.statement_count));
    append_data(edge, "sources", std::to_string(relation.source_count));
    append_data(edge, "confidence", format_decimal(relation.confidence));
    append_qualifiers(edge, relation);
    append_data(edge, "role", to_export_text(relation.role.value_or("")));
    append_data(edge, "speakers", join_speakers(relation));
    append_times(edge, relation);
    append_data(edge, "doc_ids", join_list(to_export_list(relation.document_ids)));
    append_data(edge, "evidence", make_evidence_text(said));
    append_data(edge, "evidence_json", make_evidence_json(said));
    print(edge);
  }

  void end() {
    out_ << kIndent << "</graph>\n</graphml>\n";
    out_.flush();
    check_stream();
  }

 private:
  void write_key(const Key& key) {
    element_.reset();
    pugi::xml_node node = element_.append_child("key");
    set_attribute(node, "id", key.id);
    set_attribute(node, "for", key.element);
    set_attribute(node, "attr.name", key.name);
    set_attribute(node, "attr.type", key.type);
    out_ << kIndent;
    node.print(out_, "", pugi::format_raw);
    out_ << '\n';
  }

  void write_graph_data(const char* key, const std::string& value) {
    element_.reset();
    append_data(element_.root(), key, value);
    print(element_.first_child());
  }

  void print(pugi::xml_node node) {
    node.print(out_, kIndent, pugi::format_indent, pugi::encoding_utf8, kDepthInGraph);
    check_stream();
  }

  void check_stream() const {
    if (!out_) {
      throw ExportError(ErrorCode::WriteFailed,
                        "the GraphML cannot be written: the output stream failed");
    }
  }

  std::ostream& out_;
  const GraphMlOptions& options_;
  pugi::xml_document element_;
  EdgeTypes edge_types_;
};

}  // namespace

void write_graphml(const GraphSource& source, std::ostream& out, const GraphMlOptions& options) {
  check_base_iri(options.base_iri);
  GraphMlStream stream(out, options);
  stream.begin(source.counts());
  source.visit_entities([&stream](const Entity& entity) { stream.write_node(entity); });
  source.visit_relations(
      [&stream](const RelationWithStatements& relation) { stream.write_edge(relation); });
  stream.end();
}

}  // namespace relata
