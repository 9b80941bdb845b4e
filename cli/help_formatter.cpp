// SPDX-License-Identifier: Apache-2.0
#include "cli/help_formatter.h"

namespace relata {

std::string HelpFormatter::make_description(const CLI::App* app) const {
  const bool is_command = app->get_parent() != nullptr;
  std::string text = app->get_description() + (is_command ? "\n" : "\n\n");
  if (is_command && !app->get_footer().empty()) {
    text += "\nExamples:\n" + app->get_footer() + "\n\n";
  }
  return text;
}

std::string HelpFormatter::make_footer(const CLI::App* app) const {
  return app->get_parent() == nullptr ? "\n" + app->get_footer() + "\n" : "";
}

}  // namespace relata
