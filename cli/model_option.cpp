// SPDX-License-Identifier: Apache-2.0
#include "cli/model_option.h"

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <array>
#include <system_error>

namespace relata {

namespace {

std::filesystem::path this_program() {
  std::error_code none;  // without /proc there is no program to look beside
  return std::filesystem::read_symlink("/proc/self/exe", none);
}

}  // namespace

std::optional<std::filesystem::path> find_model_beside(const std::filesystem::path& program) {
  const std::filesystem::path folder = program.parent_path();
  const std::filesystem::path name = "share/relata/en.relata-model";
  for (const auto& candidate : std::array{folder.parent_path() / name, folder / name}) {
    if (std::filesystem::exists(candidate)) {
      return candidate;
    }
  }
  return std::nullopt;
}

void ModelOption::add_to(CLI::App& app) {
  app.add_option("--model", path, "the language model, instead of the one that came with Relata")
      ->type_name("FILE");
}

std::shared_ptr<const LanguageModel> ModelOption::find() const {
  if (!path.empty()) {
    return LanguageModel::load(path);
  }
  const auto found = find_model_beside(this_program());
  return found ? LanguageModel::load(*found) : nullptr;
}

std::shared_ptr<const LanguageModel> ModelOption::load() const {
  if (auto model = find()) {
    return model;
  }
  throw ModelError(
      ErrorCode::FileNotFound,
      "no language model: there is no share/relata/en.relata-model beside the program; "
      "name one with --model FILE");
}

}  // namespace relata
