// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"
#include "cli/choice_option.h"
#include "cli/commands.h"
#include "cli/conllu_file.h"
#include "cli/input_options.h"
#include "cli/model_option.h"
#include "extract/extractor.h"
#include "extract/text/conllu_annotation.h"
#include "extract/text/conllu_text.h"
#include "extract/text/conllu_writer.h"
#include "pipeline/document_stream.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <string>

namespace relata {

namespace {

enum class ParseFormat { Conllu };

const Choices<ParseFormat> kFormats = {{"conllu", ParseFormat::Conllu}};

class ParseCommand final : public Command {
 public:
  [[nodiscard]] std::string_view name() const override { return "parse"; }

  [[nodiscard]] std::string_view summary() const override {
    return "Print sentences, words, tags, trees and names";
  }

  [[nodiscard]] std::string_view examples() const override {
    return "  relata parse article.txt                           CoNLL-U; names stand in the last "
           "column\n"
           "  echo \"Jane Doe left Oslo.\" | relata parse -        a sentence from a pipe\n"
           "  relata parse --tokenized gold.conllu               keep the words and sentences of "
           "the file\n"
           "  relata parse news/ | grep -c 'Name=B-Person'       count names";
  }

  void add_options(CLI::App& app) override {
    inputs_.add_to(app, "--input-format");
    add_choice(app, "--format", format_, kFormats)
        ->description("what to print: conllu (the default)")
        ->type_name("FORMAT");
    model_.add_to(app);
    app.add_flag("--tokenized", is_tokenized_,
                 "read CoNLL-U and keep its words and sentences; its other columns are not looked "
                 "at");
  }

  ExitCode run(const Console& console) override {
    return is_tokenized_ ? parse_tokenized(console) : parse_articles(console);
  }

 private:
  ExitCode parse_articles(const Console& console) const {
    const auto files = inputs_.list_files();
    const Extractor extractor = Extractor::parser(TokenSource::Text, model_.load());
    const auto options = inputs_.make_stream_options(console, files.size());
    const BuildReport report = stream_documents(
        files, extractor, options,
        [&](const Document& document) { print(to_conllu_document(document), console.out); });
    return report_left_out(report, console);
  }

  ExitCode parse_tokenized(const Console& console) const {
    const Extractor extractor = Extractor::parser(TokenSource::Given, model_.load());
    Workspace scratch;
    for (const std::string& path : inputs_.list_paths()) {
      for (ConlluDocument& source : read_conllu_file(path)) {
        const Document document = extractor.annotate(make_tokenized_document(source), scratch);
        print(annotate_conllu(std::move(source), document), console.out);
        if (console.is_interrupted()) {
          throw Interrupted();
        }
      }
    }
    return ExitCode::Done;
  }

  static void print(const ConlluDocument& document, std::ostream& out) {
    out << to_conllu(document) << std::flush;
    if (!out) {
      throw ExportError(ErrorCode::WriteFailed, "standard output was closed or is full");
    }
  }

  InputOptions inputs_;
  ParseFormat format_ = ParseFormat::Conllu;
  ModelOption model_;
  bool is_tokenized_ = false;
};

}  // namespace

std::unique_ptr<Command> make_parse_command() {
  return std::make_unique<ParseCommand>();
}

}  // namespace relata
