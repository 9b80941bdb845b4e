// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"
#include "cli/commands.h"
#include "cli/graph_option.h"
#include "cli/json_answer.h"
#include "cli/kind_choices.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace relata {

namespace {

std::string join(const std::vector<std::string>& texts, const std::string& separator) {
  std::string joined;
  for (const std::string& text : texts) {
    joined += (joined.empty() ? "" : separator) + text;
  }
  return joined;
}

class SearchCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "search"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Find entities by the beginning of a name";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata search bibi\n"
           "  relata search 'acme*' --kind organization --limit 5";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_option("text", search_.text, "a name, or the beginnings of its words")
        ->required()
        ->type_name("TEXT");
    app.add_option("--kind", kind_, "person, place or organization")->type_name("KIND");
    app.add_option("--limit", search_.limit, "at most this many")
        ->type_name("N")
        ->capture_default_str();
    app.add_flag("--json", is_json_, "one JSON document");
  }

  ExitCode run(const Console& console) override {
    if (!kind_.empty()) {
      search_.kind = choose("--kind", kind_, kKindChoices);
    }
    const auto found = graph_.open_to_read().search_entities(search_);
    print(found, console);
    if (found.empty()) {
      console.say("no entity's name begins with \"" + search_.text + "\"");
    }
    return found.empty() ? ExitCode::NothingFound : ExitCode::Done;
  }

 private:
  void print(const std::vector<Entity>& found, const Console& console) const {
    if (is_json_) {
      console.out << entities_to_json(found);
      return;
    }
    TextTable table;
    for (const Entity& entity : found) {
      table.add(console.out_is_terminal ? make_row(entity) : make_tsv_row(entity));
    }
    console.out_is_terminal ? table.print_aligned(console.out) : table.print_tsv(console.out);
  }

  static TextTable::Row make_row(const Entity& entity) {
    return {entity.id, entity.name, std::string(to_string(entity.kind)),
            format_count(entity.document_count) +
                (entity.document_count == 1 ? " document" : " documents"),
            entity.aliases.empty() ? "" : "also " + join(entity.aliases, ", ")};
  }

  static TextTable::Row make_tsv_row(const Entity& entity) {
    return {entity.id,
            entity.name,
            std::string(to_string(entity.kind)),
            std::to_string(entity.document_count),
            std::to_string(entity.mention_count),
            join(entity.aliases, "|")};
  }

  GraphOption graph_;
  EntitySearch search_;
  std::string kind_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_search_command() {
  return std::make_unique<SearchCommand>();
}

}  // namespace relata
