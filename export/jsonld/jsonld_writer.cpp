// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_writer.h"

#include "base/error.h"
#include "base/number.h"
#include "base/sha256.h"
#include "base/version.h"
#include "export/edge_columns.h"
#include "export/export_text.h"
#include "export/iri.h"
#include "export/jsonld/jsonld_context.h"
#include "export/jsonld/jsonld_node.h"

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string_view>
#include <utility>

namespace relata {
namespace {

std::string entity_iri(std::string_view id) {
  return "kg:" + to_iri_path(id);
}

std::string document_iri(std::string_view id) {
  return "kg:document/" + to_iri_path(id);
}

std::string extraction_iri() {
  return "kg:extraction/relata-" + to_iri_path(relata_version());
}

std::string software_iri() {
  return "kg:software/relata-" + to_iri_path(relata_version());
}

/// Adds an ISO 8601 date under the term of its precision: validFrom, validFromMonth, validFromYear.
/// RDF has a type for each; a text that is no such date has none and stays away.
void add_date(JsonLdNode& node, const std::string& term, const std::optional<std::string>& date) {
  if (!date) {
    return;
  }
  std::string shape = *date;
  std::ranges::replace_if(
      shape, [](char sign) { return sign >= '0' && sign <= '8'; }, '9');
  if (shape == "9999-99-99") {
    node.add_text(term, *date);
  } else if (shape == "9999-99") {
    node.add_text(term + "Month", *date);
  } else if (shape == "9999") {
    node.add_text(term + "Year", *date);
  }
}

std::string evidence_iri(const Statement& statement) {
  const CodePointSpan place = statement.evidence.code_points.value();
  return "kg:evidence/" + short_hash(statement.document + "\t" + std::to_string(place.begin) +
                                     "\t" + std::to_string(place.end));
}

std::string make_document_node(const SourceDocument& document) {
  JsonLdNode node("NewsArticle", document_iri(document.id));
  node.add_text("headline", to_export_text(document.title.value_or("")));
  add_date(node, "datePublished", document.date);
  node.add_text("url", find_absolute_iri(document.url.value_or("")).value_or(""));
  node.add_text("publisher", to_export_text(document.publisher.value_or("")));
  return node.finish();
}

/// The three nodes of a place in a text, after the Web Annotation model of the W3C.
std::string make_evidence_nodes(const Statement& statement) {
  const std::string iri = evidence_iri(statement);
  const CodePointSpan place = statement.evidence.code_points.value();
  JsonLdNode resource("SpecificResource", iri);
  resource.add_text("hasSource", document_iri(statement.document));
  resource.add_set("hasSelector", {iri + "/position", iri + "/quote"});
  JsonLdNode position("TextPositionSelector", iri + "/position");
  position.add_number("start", place.begin);
  position.add_number("end", place.end);
  JsonLdNode quote("TextQuoteSelector", iri + "/quote");
  quote.add_text("exact", to_export_text(statement.evidence.text.value()));
  return resource.finish() + ",\n" + position.finish() + ",\n" + quote.finish();
}

std::string direct_term(const Relation& relation) {
  return relation.is_open ? "open" : make_direct_term(relation.key.predicate);
}

void add_key(JsonLdNode& node, const Relation& relation) {
  const RelationKey& key = relation.key;
  node.add_text("subject", entity_iri(key.subject));
  node.add_text("predicate", "rel:" + (relation.is_open ? "open" : to_iri_path(key.predicate)));
  node.add_text("object", entity_iri(key.object));
  node.add_text("wording", relation.is_open ? to_export_text(key.predicate) : "");
  node.add_text("polarity", "rel:" + std::string(to_string(key.polarity)));
  node.add_text("modality", "rel:" + std::string(to_string(key.modality)));
  node.add_flag("former", key.is_former);
}

void add_speaker(JsonLdNode& node, const Speaker& speaker) {
  if (speaker.is_entity) {
    node.add_text("speaker", entity_iri(speaker.value));
  } else {
    node.add_text("unnamedSpeaker", to_export_text(speaker.value));
  }
}

std::string make_statement_node(const Statement& statement, const Relation& relation,
                                const std::string& label) {
  JsonLdNode node("Statement", "kg:statement/" + statement.id);
  node.add_text("label", label);
  add_key(node, relation);
  if (relation.role && statement.details.contains("role")) {
    node.add_text("role", to_export_text(*relation.role));
  }
  if (statement.speaker) {
    add_speaker(node, *statement.speaker);
  }
  // A native number with a fraction comes out of the processors in six different forms.
  node.add_text("confidence", format_decimal(statement.confidence));
  if (statement.time) {
    add_date(node, "validFrom", statement.time->start);
    add_date(node, "validUntil", statement.time->end);
  }
  node.add_text("wasDerivedFrom", document_iri(statement.document));
  node.add_text("wasGeneratedBy", extraction_iri());
  node.add_text("evidence", evidence_iri(statement));
  return node.finish();
}

/// What has to be sorted, or to be known before the first line is written.
class SortedGraph {
 public:
  explicit SortedGraph(const GraphSource& source) {
    source.visit_entities([this](const Entity& entity) {
      display_names_.emplace(entity.id, make_display_name(entity));
    });
    source.visit_relations([this](const RelationWithStatements& said) { add(said); });
  }

  [[nodiscard]] const std::set<std::string>& direct_predicates() const {
    return direct_predicates_;
  }

  /// By id.
  [[nodiscard]] const std::map<std::string, std::string>& statement_nodes() const {
    return statement_nodes_;
  }

  [[nodiscard]] const std::map<std::string, std::string>& evidence_nodes() const {
    return evidence_nodes_;
  }

  [[nodiscard]] std::string make_entity_node(const Entity& entity) const {
    const std::string name = make_display_name(entity);
    const std::vector<std::string> aliases = to_export_list(entity.aliases);
    JsonLdNode node(to_string(entity.kind), entity_iri(entity.id));
    node.add_text("label", name);
    node.add_text("name", name);
    node.add_set("altLabel", {aliases.begin(), aliases.end()});
    if (const auto facts = facts_.find(entity.id); facts != facts_.end()) {
      for (const auto& [term, objects] : facts->second) {
        node.add_set(term, objects);
      }
    }
    return node.finish();
  }

 private:
  void add(const RelationWithStatements& said) {
    const Relation& relation = said.relation;
    if (relation.is_plain_fact) {
      facts_[relation.key.subject][direct_term(relation)].insert(entity_iri(relation.key.object));
      if (!relation.is_open) {
        direct_predicates_.insert(relation.key.predicate);
      }
    }
    const std::string label = display_names_.at(relation.key.subject) + " — " +
                              make_edge_label(relation) + " → " +
                              display_names_.at(relation.key.object);
    for (const Statement& statement : said.statements) {
      statement_nodes_.emplace(statement.id, make_statement_node(statement, relation, label));
      evidence_nodes_.emplace(evidence_iri(statement), make_evidence_nodes(statement));
    }
  }

  std::map<std::string, std::string> display_names_;  // by entity id
  /// Subject → term → IRIs of the objects: the direct triples, of plain facts only.
  std::map<std::string, std::map<std::string, std::set<std::string>>> facts_;
  std::set<std::string> direct_predicates_;
  std::map<std::string, std::string> statement_nodes_;
  std::map<std::string, std::string> evidence_nodes_;
};

/// The lines of the @graph array.
class NodeList {
 public:
  explicit NodeList(std::ostream& out) : out_(out) {}

  void write(std::string_view node) {
    out_ << separator_ << node;
    separator_ = ",\n";
    check_stream();
  }

  void finish() {
    out_ << "\n]\n}\n";
    out_.flush();
    check_stream();
  }

 private:
  void check_stream() const {
    if (!out_) {
      throw ExportError(ErrorCode::WriteFailed,
                        "the JSON-LD cannot be written: the output stream failed");
    }
  }

  std::ostream& out_;
  std::string_view separator_;
};

void write_origin(NodeList& nodes) {
  JsonLdNode activity("Activity", extraction_iri());
  activity.add_text("wasAssociatedWith", software_iri());
  nodes.write(activity.finish());
  JsonLdNode agent("SoftwareAgent", software_iri());
  agent.add_text("label", "relata " + std::string(relata_version()));
  nodes.write(agent.finish());
}

}  // namespace

void write_jsonld(const GraphSource& source, std::ostream& out, const JsonLdOptions& options) {
  check_base_iri(options.base_iri);
  const SortedGraph graph(source);
  out << "{\n\"@context\": " << make_jsonld_context(options.base_iri, graph.direct_predicates())
      << ",\n\"@graph\": [\n";
  NodeList nodes(out);
  source.visit_documents(
      [&nodes](const SourceDocument& document) { nodes.write(make_document_node(document)); });
  source.visit_entities(
      [&nodes, &graph](const Entity& entity) { nodes.write(graph.make_entity_node(entity)); });
  for (const auto& [id, node] : graph.statement_nodes()) {
    nodes.write(node);
  }
  for (const auto& [id, node] : graph.evidence_nodes()) {
    nodes.write(node);
  }
  write_origin(nodes);
  nodes.finish();
}

}  // namespace relata
