// SPDX-License-Identifier: Apache-2.0
#include "extract/parsing_stages.h"

#include "extract/language/language_model.h"
#include "extract/language/language_tagger.h"
#include "extract/names/gazetteer.h"
#include "extract/names/name_finder.h"

namespace relata {

Stages make_parsing_stages(const std::optional<std::filesystem::path>& model) {
  Stages stages;
  if (model) {
    stages.push_back(std::make_unique<LanguageTagger>(LanguageModel::load(*model)));
  }
  stages.push_back(std::make_unique<NameFinder>(Gazetteer::standard()));
  return stages;
}

}  // namespace relata
