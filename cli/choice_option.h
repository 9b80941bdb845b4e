// SPDX-License-Identifier: Apache-2.0
#pragma once
// Options whose value is one of a few words.

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <string>
#include <utility>
#include <vector>

namespace relata {

/// The words that an option knows, in the order of its help text, and what they mean.
template <class Value>
using Choices = std::vector<std::pair<std::string, Value>>;

/// Throws: UsageError "--direction: 'up' is none of out, in, both".
template <class Value>
Value choose(const std::string& option, const std::string& word, const Choices<Value>& choices) {
  std::string known;
  for (const auto& [name, value] : choices) {
    if (name == word) {
      return value;
    }
    known += (known.empty() ? "" : ", ") + name;
  }
  throw UsageError(ErrorCode::WrongUsage, option + ": '" + word + "' is none of " + known);
}

/// Declares `option`, which sets `target` to one of `choices`. `target` and this call's `choices`
/// live as long as `app`.
template <class Value>
CLI::Option* add_choice(CLI::App& app, const std::string& option, Value& target,
                        const Choices<Value>& choices) {
  const auto set = [option, &target, &choices](const std::string& word) {
    target = choose(option, word, choices);
  };
  return app.add_option_function<std::string>(option, set);
}

}  // namespace relata
