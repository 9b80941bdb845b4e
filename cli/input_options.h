// SPDX-License-Identifier: Apache-2.0
#pragma once
// The options of every command that reads articles.

#include "cli/console.h"
#include "cli/exit_code.h"
#include "pipeline/build_report.h"
#include "pipeline/input_list.h"
#include "pipeline/record_stream.h"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace relata {

class InputOptions {
 public:
  /// `format_option` is the name of the option that says what the inputs are.
  void add_to(CLI::App& app, const std::string& format_option = "--format");

  /// The paths as they were named. Throws: UsageError when there are none, InputError for an
  /// unreadable list.
  [[nodiscard]] std::vector<std::string> list_paths() const;

  /// Throws: UsageError when there is nothing to read, InputError for an unreadable list.
  [[nodiscard]] std::vector<InputFile> list_files() const;

  /// Throws: UsageError for a wrong --fields. `on_progress` is set to stop after Ctrl-C (throws
  /// Interrupted).
  [[nodiscard]] StreamOptions make_stream_options(const Console& console,
                                                  std::size_t file_count) const;

 private:
  std::vector<std::string> paths_;
  std::vector<std::string> lists_;
  bool is_null_separated_ = false;
  InputFormat format_ = InputFormat::Auto;
  std::string fields_;
  std::size_t thread_count_ = 0;
};

/// Names on `console.err` what was left out, and gives the exit code that this means.
ExitCode report_left_out(const BuildReport& report, const Console& console);

}  // namespace relata
