// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "base/edit_distance.h"
#include "base/error.h"
#include "cli/command.h"
#include "cli/help_formatter.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>

namespace relata {

namespace {

constexpr const char* kDescription =
    "Relata reads news articles into a knowledge graph: people, places and organizations,\n"
    "and the relations that the text states between them, each with its sentence.";

constexpr const char* kFooter =
    "Start here:\n"
    "  relata build articles/ -o news.relata\n"
    "  relata -g news.relata neighbors \"Jane Doe\"\n"
    "  relata -g news.relata export --format graphml -o news.graphml\n\n"
    "Exit codes: 0 done, 1 nothing found, 2 wrong usage or unreadable input, 3 done in part, 130 "
    "interrupted.\n"
    "The graph is -g FILE, else $RELATA_GRAPH, else ./graph.relata.";

/// Other names under which a command answers.
const std::map<std::string, std::string, std::less<>> kAliases = {{"neighbours", "neighbors"},
                                                                  {"nb", "neighbors"}};

/// The words on a command line that name the graph file may stand before the command ("relata -g
/// FILE stats"): they are moved behind it, where the command's own -g reads them.
std::vector<std::string> move_graph_option(std::vector<std::string> arguments) {
  const bool is_leading =
      arguments.size() >= 3 && (arguments[0] == "-g" || arguments[0] == "--graph");
  if (is_leading) {
    std::rotate(arguments.begin(), arguments.begin() + 2, arguments.begin() + 3);
  }
  return arguments;
}

class Program {
 public:
  Program() : app_(kDescription, "relata"), commands_(make_commands()) {
    app_.formatter(std::make_shared<HelpFormatter>());
    app_.footer(kFooter);
    app_.require_subcommand(0, 1);
    for (const auto& command : commands_) {
      CLI::App* sub =
          app_.add_subcommand(std::string(command->name()), std::string(command->summary()));
      sub->footer(std::string(command->examples()));
      command->add_options(*sub);
    }
  }

  ExitCode run(std::vector<std::string> arguments, const Console& console) {
    arguments = move_graph_option(std::move(arguments));
    if (arguments.empty() || arguments.front() == "help") {
      return print_help(arguments, console);
    }
    if (arguments.front() == "--version") {
      arguments.front() = "version";
    }
    if (const auto alias = kAliases.find(arguments.front()); alias != kAliases.end()) {
      arguments.front() = alias->second;
    }
    if (!arguments.front().starts_with('-') && !find_command(arguments.front())) {
      console.say(unknown_command(arguments.front()));
      return ExitCode::WrongUsage;
    }
    return parse_and_run(std::move(arguments), console);
  }

 private:
  [[nodiscard]] Command* find_command(std::string_view name) const {
    const auto found =
        std::ranges::find(commands_, name, [](const auto& command) { return command->name(); });
    return found == commands_.end() ? nullptr : found->get();
  }

  [[nodiscard]] std::string unknown_command(const std::string& name) const {
    std::vector<std::string> names;
    for (const auto& command : commands_) {
      names.emplace_back(command->name());
    }
    std::string message = "unknown command '" + name + "'.";
    if (const auto near = find_nearest(name, names)) {
      return message + " Did you mean '" + *near + "'?";
    }
    return message + " 'relata help' lists the commands.";
  }

  ExitCode print_help(const std::vector<std::string>& arguments, const Console& console) {
    if (arguments.size() < 2) {
      console.out << app_.help();
      return ExitCode::Done;
    }
    if (!find_command(arguments[1])) {
      console.say(unknown_command(arguments[1]));
      return ExitCode::WrongUsage;
    }
    console.out << app_.get_subcommand(arguments[1])->help("relata");
    return ExitCode::Done;
  }

  ExitCode parse_and_run(std::vector<std::string> arguments, const Console& console) {
    std::ranges::reverse(arguments);  // the order in which CLI11 takes a vector
    try {
      app_.parse(arguments);
    } catch (const CLI::CallForHelp&) {
      const auto used = app_.get_subcommands();
      console.out << (used.empty() ? app_.help() : used.front()->help("relata"));
      return ExitCode::Done;
    } catch (const CLI::ParseError& error) {
      console.say(error.what());
      return ExitCode::WrongUsage;
    }
    return find_command(app_.get_subcommands().front()->get_name())->run(console);
  }

  CLI::App app_;
  std::vector<std::unique_ptr<Command>> commands_;
};

}  // namespace

ExitCode run_program(std::vector<std::string> arguments, const Console& console) {
  try {
    return Program().run(std::move(arguments), console);
  } catch (const Error& error) {
    console.say(error.what());
    return ExitCode::WrongUsage;
  } catch (const Interrupted&) {
    console.say("interrupted; what was stored before is unchanged");
    return ExitCode::Interrupted;
  }
}

}  // namespace relata
