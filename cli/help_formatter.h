// SPDX-License-Identifier: Apache-2.0
#pragma once
// Help that begins with examples.

#include <CLI/CLI.hpp>

#include <string>

namespace relata {

/// CLI11's own layout, except that a command's examples (its footer) stand above its options.
class HelpFormatter final : public CLI::Formatter {
 public:
  std::string make_description(const CLI::App* app) const override;
  std::string make_footer(const CLI::App* app) const override;
};

}  // namespace relata
