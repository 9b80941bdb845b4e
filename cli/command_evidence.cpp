// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"
#include "cli/commands.h"
#include "cli/entity_choice.h"
#include "cli/graph_option.h"
#include "cli/json_answer.h"
#include "cli/neighbor_options.h"
#include "cli/relation_text.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace relata {

namespace {

/// Entities by id, each read from the store once.
class EntityCache {
 public:
  explicit EntityCache(const GraphStore& store) : store_(store) {}

  const Entity& find(const std::string& id) {
    const auto [place, is_new] = entities_.try_emplace(id);
    if (is_new) {
      place->second = store_.find_entity(id).value_or(Entity{.id = id, .name = id, .aliases = {}});
    }
    return place->second;
  }

 private:
  const GraphStore& store_;
  std::map<std::string, Entity> entities_;
};

class EvidenceCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "evidence"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Show the sentences behind relations";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata evidence \"Jane Doe\" --predicate founder_of\n"
           "  relata evidence r9feb2ab30aef10bc                  one relation, by the id that "
           "--json and exports give\n"
           "  relata evidence \"Jane Doe\" --json | jq -r '.relations[].statements[].sentence'";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_option("what", what_, "an entity's id or name, or a relation's id")
        ->required()
        ->type_name("ENTITY|RELATION");
    options_.add_to(app);
    app.add_flag("--first", choice_.takes_first,
                 "of several with that name take the one with most mentions");
    app.add_flag("--json", is_json_, "one JSON document");
  }

  ExitCode run(const Console& console) override {
    return graph_.read_one_state([&](const GraphStore& store) { return answer(store, console); });
  }

 private:
  ExitCode answer(const GraphStore& store, const Console& console) {
    const auto relations = find_relations(store, console);
    if (relations.empty()) {
      return ExitCode::NothingFound;
    }
    EntityCache entities(store);
    if (is_json_) {
      console.out << evidence_to_json(relations,
                                      [&](const std::string& id) { return entities.find(id); });
    } else if (console.out_is_terminal) {
      print_for_people(relations, store, entities, console);
    } else {
      print_tsv(relations, console);
    }
    return ExitCode::Done;
  }

  [[nodiscard]] std::vector<RelationWithStatements> find_relations(const GraphStore& store,
                                                                   const Console& console) const {
    std::vector<RelationWithStatements> relations;
    if (auto relation = store.find_relation(what_)) {
      relations.push_back(std::move(*relation));
      return relations;
    }
    const auto entity = choose_entity(store, what_, choice_, console);
    if (!entity) {
      return relations;
    }
    for (const Neighbor& neighbor : store.find_neighbors(options_.make_query(entity->id))) {
      relations.push_back(store.find_relation(neighbor.relation.id).value());
    }
    if (relations.empty()) {
      console.say(describe(*entity) + " has no such relation." +
                  options_.explain_unknown_predicate());
    }
    return relations;
  }

  static void print_for_people(const std::vector<RelationWithStatements>& relations,
                               const GraphStore& store, EntityCache& entities,
                               const Console& console) {
    SpeakerNames names(store);
    for (const auto& [relation, statements] : relations) {
      const std::string marks = mark_qualifiers(relation.key);
      console.out << marks << (marks.empty() ? "" : "  ")
                  << entities.find(relation.key.subject).name << " → " << show_predicate(relation)
                  << " → " << entities.find(relation.key.object).name << '\n';
      for (const Statement& statement : statements) {
        print_statement(statement, store, names, console);
      }
    }
  }

  static void print_statement(const Statement& statement, const GraphStore& store,
                              SpeakerNames& names, const Console& console) {
    const auto document = store.find_document(statement.document);
    const std::string date = document ? document->date.value_or("") : "";
    console.out << "  " << statement.document << (date.empty() ? "" : "  ") << date << "  "
                << format_fixed(statement.confidence, 2);
    if (statement.speaker) {
      console.out << "  says " << names.name_of(*statement.speaker);
    }
    console.out << "\n    “" << statement.evidence.text.value_or("") << "”\n";
  }

  /// A line a statement: relation, subject, predicate, object, polarity, modality, former,
  /// document, begin, end (code points), confidence, speaker, sentence.
  static void print_tsv(const std::vector<RelationWithStatements>& relations,
                        const Console& console) {
    TextTable table;
    for (const auto& [relation, statements] : relations) {
      for (const Statement& statement : statements) {
        const CodePointSpan place = statement.evidence.code_points.value_or(CodePointSpan{});
        table.add({relation.id, relation.key.subject, relation.key.predicate, relation.key.object,
                   std::string(to_string(relation.key.polarity)),
                   std::string(to_string(relation.key.modality)),
                   relation.key.is_former ? "true" : "false", statement.document,
                   std::to_string(place.begin), std::to_string(place.end),
                   format_decimal(statement.confidence),
                   statement.speaker ? statement.speaker->value : "",
                   statement.evidence.text.value_or("")});
      }
    }
    table.print_tsv(console.out);
  }

  GraphOption graph_;
  std::string what_;
  NeighborOptions options_;
  EntityChoice choice_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_evidence_command() {
  return std::make_unique<EvidenceCommand>();
}

}  // namespace relata
