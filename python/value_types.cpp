// SPDX-License-Identifier: Apache-2.0
#include "graph/neighbor_query.h"
#include "graph/relation_builder.h"
#include "graph/source_document.h"

#include <pybind11/stl.h>

#include "python/bindings.h"
#include <optional>
#include <string>
#include <vector>

namespace relata {

namespace {

namespace py = pybind11;

std::optional<std::string> text_of(const Statement& statement) {
  return statement.evidence.text;
}

CodePointSpan place_of(const Statement& statement) {
  return statement.evidence.code_points.value_or(CodePointSpan{});
}

void bind_entity(py::module_& module) {
  py::class_<Entity>(module, "Entity", "A node: a person, place or organization.")
      .def_readonly("id", &Entity::id, "e.g. 'person/jane-doe'")
      .def_property_readonly(
          "kind", [](const Entity& entity) { return std::string(to_string(entity.kind)); },
          "'Person', 'Place' or 'Organization'")
      .def_readonly("name", &Entity::name)
      .def_readonly("aliases", &Entity::aliases, "other names, sorted")
      .def_readonly("mentions", &Entity::mention_count, "how often the documents mention it")
      .def_readonly("documents", &Entity::document_count, "how many documents mention it")
      .def("__eq__", [](const Entity& left, const Entity& right) { return left == right; })
      .def("__hash__", [](const Entity& entity) { return py::hash(py::str(entity.id)); })
      .def("__repr__", [](const Entity& entity) { return "<Entity " + entity.id + ">"; });
}

void bind_document(py::module_& module) {
  py::class_<SourceDocument>(module, "Document", "An article, without its text.")
      .def_readonly("id", &SourceDocument::id)
      .def_readonly("url", &SourceDocument::url)
      .def_readonly("title", &SourceDocument::title)
      .def_readonly("publisher", &SourceDocument::publisher)
      .def_readonly("date", &SourceDocument::date, "ISO 8601, as precise as known")
      .def("__repr__",
           [](const SourceDocument& document) { return "<Document " + document.id + ">"; });
}

void bind_statement(py::module_& module) {
  py::class_<Statement>(module, "Statement", "One place in one document that states a relation.")
      .def_readonly("id", &Statement::id)
      .def_readonly("document", &Statement::document, "the document's id")
      .def_property_readonly("sentence", &text_of)
      .def_property_readonly(
          "begin", [](const Statement& statement) { return place_of(statement).begin; },
          "where the sentence begins in the document's text: text[begin:end]")
      .def_property_readonly("end",
                             [](const Statement& statement) { return place_of(statement).end; })
      .def_property_readonly(
          "speaker",
          [](const Statement& statement) {
            return statement.speaker ? std::optional<std::string>(statement.speaker->value)
                                     : std::nullopt;
          },
          "an entity's id, a phrase for a source that is no entity, or None for the article's own "
          "voice")
      .def_property_readonly(
          "time",
          [](const Statement& statement) {
            return statement.time ? std::optional<std::string>(statement.time->text) : std::nullopt;
          },
          "the words that date it")
      .def_readonly("details", &Statement::details, "role, amount, …: texts by name")
      .def_readonly("confidence", &Statement::confidence, "in [0, 1]")
      .def_readonly("rule", &Statement::rule)
      .def("__repr__",
           [](const Statement& statement) { return "<Statement " + statement.id + ">"; });
}

void bind_relation(py::module_& module) {
  py::class_<Relation>(module, "Relation",
                       "An edge: all statements with the same ends, predicate and qualifiers.")
      .def_readonly("id", &Relation::id)
      .def_property_readonly(
          "subject", [](const Relation& relation) { return relation.key.subject; },
          "an entity's id")
      .def_property_readonly("predicate",
                             [](const Relation& relation) { return relation.key.predicate; })
      .def_property_readonly(
          "object", [](const Relation& relation) { return relation.key.object; }, "an entity's id")
      .def_property_readonly(
          "polarity",
          [](const Relation& relation) { return std::string(to_string(relation.key.polarity)); })
      .def_property_readonly(
          "modality",
          [](const Relation& relation) { return std::string(to_string(relation.key.modality)); })
      .def_property_readonly("former",
                             [](const Relation& relation) { return relation.key.is_former; })
      .def_property_readonly(
          "type",
          [](const Relation& relation) {
            return qualifier_prefix(relation.key) + relation.key.predicate;
          },
          "the predicate with its qualifiers before it: 'not_founder_of', 'planned_joins'")
      .def_readonly("open", &Relation::is_open, "whether the predicate is the text's own wording")
      .def_readonly("symmetric", &Relation::is_symmetric)
      .def_readonly("plain_fact", &Relation::is_plain_fact)
      .def_readonly("weight", &Relation::statement_count, "number of statements")
      .def_readonly("sources", &Relation::source_count, "number of independent sources")
      .def_readonly("confidence", &Relation::confidence, "the highest of the statements, in [0, 1]")
      .def_property_readonly(
          "speakers",
          [](const Relation& relation) {
            std::vector<std::string> speakers;
            for (const Speaker& speaker : relation.speakers) {
              speakers.push_back(speaker.value);
            }
            return speakers;
          },
          "entity ids and phrases")
      .def_readonly("documents", &Relation::document_ids, "document ids")
      .def_readonly("start", &Relation::start)
      .def_readonly("end", &Relation::end)
      .def_readonly("reported_first", &Relation::reported_first)
      .def_readonly("reported_last", &Relation::reported_last)
      .def_readonly("role", &Relation::role)
      .def("__repr__", [](const Relation& relation) {
        return "<Relation " + relation.key.subject + " " + qualifier_prefix(relation.key) +
               relation.key.predicate + " " + relation.key.object + ">";
      });
}

void bind_pairs(py::module_& module) {
  py::class_<Neighbor>(module, "Neighbor", "A relation seen from one of its ends.")
      .def_readonly("relation", &Neighbor::relation)
      .def_readonly("other", &Neighbor::other, "the entity at the other end")
      .def_readonly("outgoing", &Neighbor::is_outgoing,
                    "whether the entity asked about is the subject")
      .def("__repr__", [](const Neighbor& neighbor) {
        return "<Neighbor " + std::string(neighbor.is_outgoing ? "→ " : "← ") +
               qualifier_prefix(neighbor.relation.key) + neighbor.relation.key.predicate + " " +
               neighbor.other.id + ">";
      });
  py::class_<RelationWithStatements>(module, "Evidence",
                                     "A relation with the statements behind it.")
      .def_readonly("relation", &RelationWithStatements::relation)
      .def_readonly("statements", &RelationWithStatements::statements)
      .def("__repr__", [](const RelationWithStatements& evidence) {
        return "<Evidence " + evidence.relation.id + ", " +
               std::to_string(evidence.statements.size()) + " statements>";
      });
}

}  // namespace

void bind_value_types(py::module_& module) {
  bind_entity(module);
  bind_document(module);
  bind_statement(module);
  bind_relation(module);
  bind_pairs(module);
}

}  // namespace relata
