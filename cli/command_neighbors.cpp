// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/entity_choice.h"
#include "cli/graph_option.h"
#include "cli/json_answer.h"
#include "cli/neighbor_options.h"
#include "cli/neighbor_table.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

namespace relata {

namespace {

class NeighborsCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "neighbors"; }

  [[nodiscard]] std::string_view summary() const override {
    return "List the relations of an entity";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata neighbors \"Jane Doe\"                         who and what Jane Doe is "
           "related to\n"
           "  relata neighbors Acme --direction in --predicate employed_by,head_of\n"
           "  relata neighbors person/jane-doe --kind organization --json | jq -r "
           "'.relations[].object.name'";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_option("entity", entity_, "an id (person/jane-doe) or a name")
        ->required()
        ->type_name("ENTITY");
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
    const auto entity = choose_entity(store, entity_, choice_, console);
    if (!entity) {
      return ExitCode::NothingFound;
    }
    const auto neighbors = store.find_neighbors(options_.make_query(entity->id));
    if (is_json_) {
      console.out << neighbors_to_json(*entity, neighbors);
    } else if (!neighbors.empty()) {
      print_neighbors(*entity, neighbors, store, console);
    }
    if (!neighbors.empty()) {
      return ExitCode::Done;
    }
    console.say(describe(*entity) + " has no such relation." +
                options_.explain_unknown_predicate());
    return ExitCode::NothingFound;
  }

  GraphOption graph_;
  std::string entity_;
  NeighborOptions options_;
  EntityChoice choice_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_neighbors_command() {
  return std::make_unique<NeighborsCommand>();
}

}  // namespace relata
