// SPDX-License-Identifier: Apache-2.0
#include "base/number.h"
#include "cli/commands.h"
#include "cli/figure_table.h"
#include "cli/gold_scorer.h"
#include "cli/json_answer.h"
#include "cli/model_option.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

namespace relata {

namespace {

constexpr int kDigits = 3;

std::optional<double> find_released(const Figure& figure) {
  const auto found = last_released_figures().find({figure.gold, figure.name});
  return found == last_released_figures().end() ? std::nullopt : std::optional(found->second);
}

TextTable tabulate(const std::vector<Figure>& figures) {
  TextTable table;
  table.add({"gold", "figure", "now", "released"});
  for (const Figure& figure : figures) {
    const std::optional<double> released = find_released(figure);
    table.add({figure.gold, figure.name, format_fixed(figure.value, kDigits),
               released ? format_fixed(*released, kDigits) : "-"});
  }
  return table;
}

class EvaluateCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "evaluate"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Score what is found against gold annotation";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata evaluate en_ewt-ud-dev.conllu                 words and sentences from the "
           "raw "
           "text\n"
           "  relata evaluate --gold-words en_ewt-ud-dev.conllu\n"
           "  relata evaluate en_ewt-ud-dev.iob2                   names by kind\n"
           "  relata evaluate examples/gold --articles examples/articles";
  }

  void add_options(CLI::App& app) override {
    app.add_option("gold", paths_,
                   "treebanks (.conllu), names (.iob2), folders of annotated articles")
        ->type_name("PATH")
        ->required();
    app.add_option("--articles", options_.articles,
                   "the articles of a folder of annotations (default: in that folder)")
        ->type_name("PATH")
        ->allow_extra_args(false);
    model_.add_to(app);
    app.add_flag("--gold-words", options_.keeps_gold_words,
                 "keep a treebank's words and sentences instead of reading its raw text");
    app.add_flag("--json", is_json_, "one JSON document");
  }

  ExitCode run(const Console& console) override {
    options_.thread_count = std::max(1U, std::thread::hardware_concurrency());
    options_.model = model_.load();
    std::vector<Figure> figures;
    for (const std::string& path : paths_) {
      const std::vector<Figure> found = score_gold(path, options_, console);
      figures.insert(figures.end(), found.begin(), found.end());
    }
    if (is_json_) {
      console.out << figures_to_json(figures, last_released_figures());
      return ExitCode::Done;
    }
    const TextTable table = tabulate(figures);
    console.out_is_terminal ? table.print_aligned(console.out) : table.print_tsv(console.out);
    return ExitCode::Done;
  }

 private:
  std::vector<std::string> paths_;
  ModelOption model_;
  GoldScorerOptions options_;
  bool is_json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_evaluate_command() {
  return std::make_unique<EvaluateCommand>();
}

}  // namespace relata
