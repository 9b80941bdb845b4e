// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"
#include "cli/commands.h"
#include "cli/input_options.h"
#include "cli/model_option.h"
#include "extract/extractor.h"
#include "graph/record/record_json.h"
#include "pipeline/record_stream.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <variant>

namespace relata {

namespace {

class ExtractCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "extract"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Print a document record for every article";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata extract article.txt                         one JSON object a line, one for "
           "every article\n"
           "  relata extract news/ > records.jsonl               a folder; 'relata build' takes "
           "the records\n"
           "  curl -s URL | relata extract --format html -       a page from a pipe\n"
           "  relata extract --fields text=body all.jsonl.gz     JSON Lines with other field names";
  }

  void add_options(CLI::App& app) override {
    inputs_.add_to(app);
    model_.add_to(app);
    app.add_flag("--no-text", options_.without_text,
                 "leave the text out; evidence then carries its sentence");
  }

  ExitCode run(const Console& console) override {
    const auto files = inputs_.list_files();
    const Extractor extractor = Extractor::standard(Ontology::standard(), model_.load());
    const auto options = inputs_.make_stream_options(console, files.size());
    const BuildReport report = stream_records(
        files, extractor, options, [&](const RecordLine& line) { print(line, console.out); });
    return report_left_out(report, console);
  }

 private:
  void print(const RecordLine& line, std::ostream& out) const {
    const auto* record = std::get_if<DocumentRecord>(&line);
    out << (record != nullptr ? to_json(*record, options_) : to_json(std::get<RecordFailure>(line)))
        << '\n';
    if (!out) {
      throw ExportError(ErrorCode::WriteFailed, "standard output was closed or is full");
    }
  }

  InputOptions inputs_;
  ModelOption model_;
  RecordJsonOptions options_;
};

}  // namespace

std::unique_ptr<Command> make_extract_command() {
  return std::make_unique<ExtractCommand>();
}

}  // namespace relata
