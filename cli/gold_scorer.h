// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a gold file to its figures: reads it, lets the stages run, compares.

#include "cli/console.h"
#include "cli/figure_table.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace relata {

struct GoldScorerOptions {
  std::optional<std::filesystem::path> model;
  bool keeps_gold_words = false;      ///< treebanks: do not begin with the raw text
  std::vector<std::string> articles;  ///< of folders of annotated articles; none: in the folder
  std::size_t thread_count = 1;
};

/// Scores `path`: a treebank (.conllu), names (.iob2) or a folder of annotated articles (.json).
/// Throws: InputError, UsageError for anything else, ModelError, Interrupted.
std::vector<Figure> score_gold(const std::string& path, const GoldScorerOptions& options,
                               const Console& console);

}  // namespace relata
