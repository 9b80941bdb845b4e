// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"
#include "cli/commands.h"
#include "cli/graph_option.h"
#include "cli/json_answer.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace relata {

namespace {

constexpr std::size_t kPredicatesShown = 12;

using Count = std::pair<std::string, std::uint64_t>;

std::vector<Count> most_frequent_first(const std::map<std::string, std::uint64_t>& counts) {
  std::vector<Count> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater(), &Count::second);
  return sorted;
}

class StatsCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "stats"; }

  [[nodiscard]] std::string_view summary() const override { return "Say what a graph holds"; }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata -g news.relata stats\n"
           "  relata -g news.relata stats --json | jq .entities.by_kind";
  }

  void add_options(CLI::App& app) override {
    graph_.add_to(app);
    app.add_flag("--json", is_json_, "one JSON document");
  }

  ExitCode run(const Console& console) override {
    const StoreStatistics statistics = graph_.open_to_read().statistics();
    if (is_json_) {
      console.out << statistics_to_json(statistics);
      return ExitCode::Done;
    }
    const TextTable table = tabulate(statistics, console.out_is_terminal);
    console.out_is_terminal ? table.print_aligned(console.out) : table.print_tsv(console.out);
    return ExitCode::Done;
  }

 private:
  /// A terminal gets the most frequent predicates, a pipe all of them.
  static TextTable tabulate(const StoreStatistics& statistics, bool is_terminal) {
    const auto number = [&](std::uint64_t value) {
      return is_terminal ? format_count(value) : std::to_string(value);
    };
    TextTable table;
    table.add({"documents", number(statistics.counts.documents)});
    if (statistics.first_date) {
      table.add({"first date", *statistics.first_date});
      table.add({"last date", *statistics.last_date});
    }
    table.add({"entities", number(statistics.counts.entities)});
    for (const auto& [kind, count] : statistics.entities_by_kind) {
      table.add({"  " + std::string(to_string(kind)), number(count)});
    }
    table.add({"statements", number(statistics.counts.statements)});
    table.add({"relations", number(statistics.counts.relations)});
    table.add({"  plain facts", number(statistics.plain_facts)});
    table.add({"  negative", number(statistics.negative)});
    table.add({"  not actual", number(statistics.not_actual)});
    table.add({"  former", number(statistics.former)});
    table.add({"  said by named speakers only", number(statistics.said_by_named_speakers_only)});
    table.add({"relations by predicate", ""});
    const auto predicates = most_frequent_first(statistics.relations_by_predicate);
    for (std::size_t i = 0; i < predicates.size() && !(is_terminal && i == kPredicatesShown); ++i) {
      table.add({"  " + predicates[i].first, number(predicates[i].second)});
    }
    if (is_terminal && predicates.size() > kPredicatesShown) {
      table.add({"  and " + std::to_string(predicates.size() - kPredicatesShown) +
                 " more (--json lists all)"});
    }
    return table;
  }

  GraphOption graph_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_stats_command() {
  return std::make_unique<StatsCommand>();
}

}  // namespace relata
