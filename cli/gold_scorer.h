// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a gold file to its figures: reads it, lets the stages run, compares.

#include "cli/console.h"
#include "cli/figure_table.h"

#include <memory>
#include <string>
#include <vector>

namespace relata {

class LanguageModel;

struct GoldScorerOptions {
  std::shared_ptr<const LanguageModel> model;
  bool keeps_gold_words = false;      ///< treebanks: do not begin with the raw text
  std::vector<std::string> articles;  ///< of folders of annotated articles; none: in the folder
  std::size_t thread_count = 1;
};

/// Scores `path`: a treebank (.conllu), names (.iob2) or a folder of annotated articles (.json).
/// Throws: InputError, UsageError for anything else, Interrupted.
std::vector<Figure> score_gold(const std::string& path, const GoldScorerOptions& options,
                               const Console& console);

}  // namespace relata
