// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which language model a command uses: --model FILE, else the one that came with the program.

#include "extract/language/language_model.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace relata {

/// The model that lies beside a program: `../share/relata/en.relata-model` from the program's
/// folder, as it is installed, or `share/relata/en.relata-model` below it, as in a build folder.
std::optional<std::filesystem::path> find_model_beside(const std::filesystem::path& program);

struct ModelOption {
  std::string path;  ///< empty: the one beside the program

  void add_to(CLI::App& app);

  /// Nothing when none is named and none lies beside the program. Throws: ModelError for one that
  /// cannot be used.
  [[nodiscard]] std::shared_ptr<const LanguageModel> find() const;

  /// As `find`, for what cannot do without. Throws: ModelError also when there is none.
  [[nodiscard]] std::shared_ptr<const LanguageModel> load() const;
};

}  // namespace relata
