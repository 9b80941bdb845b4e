// SPDX-License-Identifier: Apache-2.0
#include "cli/input_options.h"

#include "base/error.h"
#include "base/number.h"
#include "cli/choice_option.h"
#include "cli/progress_bar.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <thread>

namespace relata {

namespace {

const Choices<InputFormat> kFormats = {{"auto", InputFormat::Auto},
                                       {"text", InputFormat::Text},
                                       {"html", InputFormat::Html},
                                       {"jsonl", InputFormat::JsonLines}};

}  // namespace

void InputOptions::add_to(CLI::App& app, const std::string& format_option) {
  app.add_option("paths", paths_,
                 "articles or records: .txt .html .jsonl, each also .gz; folders; - for stdin")
      ->type_name("PATH");
  app.add_option("--files-from", lists_, "read the paths from this file, one a line (- for stdin)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_flag("--null-data", is_null_separated_,
               "paths in --files-from end with NUL, not with a line end");
  add_choice(app, format_option, format_, kFormats)
      ->description("text, html or jsonl instead of guessing from the file's name")
      ->type_name("FORMAT");
  app.add_option("--fields", fields_, "JSON Lines field names, e.g. text=body,title=headline")
      ->type_name("LIST");
  app.add_option("--threads", thread_count_,
                 "threads (default: as many as cores); the output does not depend on it")
      ->check(CLI::Range(1, 1024).description(""))
      ->type_name("N");
}

std::vector<std::string> InputOptions::list_paths() const {
  std::vector<std::string> paths = paths_;
  for (const std::string& list : lists_) {
    const auto listed = read_path_list(list, is_null_separated_ ? '\0' : '\n');
    paths.insert(paths.end(), listed.begin(), listed.end());
  }
  if (paths.empty()) {
    throw UsageError(ErrorCode::WrongUsage,
                     "nothing to read; name files or folders, or - for stdin");
  }
  return paths;
}

std::vector<InputFile> InputOptions::list_files() const {
  const std::vector<std::string> paths = list_paths();
  auto files = list_inputs(paths, {.format = format_});
  if (files.empty()) {
    throw InputError(ErrorCode::FileNotFound,
                     paths.front() + ": no .txt, .html or .jsonl file in it");
  }
  return files;
}

StreamOptions InputOptions::make_stream_options(const Console& console,
                                                std::size_t file_count) const {
  StreamOptions options;
  options.thread_count =
      thread_count_ != 0 ? thread_count_ : std::max(1U, std::thread::hardware_concurrency());
  if (!fields_.empty()) {
    auto fields = ArticleFields::parse(fields_);
    if (!fields) {
      throw UsageError(fields.error().code, fields.error().message);
    }
    options.fields = std::move(*fields);
  }
  const auto bar =
      std::make_shared<ProgressBar>(console, "reading " + format_count(file_count) + " files");
  options.on_progress = [bar, &console](std::size_t done) {
    bar->show(done);
    if (console.is_interrupted()) {
      throw Interrupted();
    }
  };
  return options;
}

ExitCode report_left_out(const BuildReport& report, const Console& console) {
  for (const auto& [place, failed] : report.left_out) {
    console.say("left out " + place + ": " + failed.message);
  }
  if (report.left_out.empty()) {
    return ExitCode::Done;
  }
  return report.document_count == 0 ? ExitCode::WrongUsage : ExitCode::DoneInPart;
}

}  // namespace relata
