// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/entity_choice.h"
#include "cli/graph_option.h"
#include "cli/json_answer.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

namespace relata {

namespace {

class ShowCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "show"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Show one entity: names, counts, documents";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata show \"Jane Doe\"\n"
           "  relata show organization/acme-sons --json";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_option("entity", entity_, "an id (person/jane-doe) or a name")
        ->required()
        ->type_name("ENTITY");
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
    const auto documents = store.find_documents_of(entity->id);
    if (is_json_) {
      console.out << entity_to_json(*entity, documents);
      return ExitCode::Done;
    }
    const TextTable table = tabulate(*entity, documents);
    console.out_is_terminal ? table.print_aligned(console.out) : table.print_tsv(console.out);
    return ExitCode::Done;
  }

  static TextTable tabulate(const Entity& entity, const std::vector<SourceDocument>& documents) {
    TextTable table;
    table.add({"id", entity.id});
    table.add({"name", entity.name});
    table.add({"kind", std::string(to_string(entity.kind))});
    for (const std::string& alias : entity.aliases) {
      table.add({"alias", alias});
    }
    table.add({"mentions", std::to_string(entity.mention_count)});
    table.add({"documents", std::to_string(entity.document_count)});
    for (const SourceDocument& document : documents) {
      table.add({"document", document.id, document.date.value_or(""), document.title.value_or("")});
    }
    return table;
  }

  GraphOption graph_;
  std::string entity_;
  EntityChoice choice_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_show_command() {
  return std::make_unique<ShowCommand>();
}

}  // namespace relata
