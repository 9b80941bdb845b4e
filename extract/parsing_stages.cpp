// SPDX-License-Identifier: Apache-2.0
#include "extract/parsing_stages.h"

#include "extract/language/language_tagger.h"
#include "extract/names/gazetteer.h"
#include "extract/names/name_finder.h"

#include <utility>

namespace relata {

Stages make_parsing_stages(std::shared_ptr<const LanguageModel> model) {
  Stages stages;
  const NameEvidence evidence = model ? NameEvidence::ListsAndTags : NameEvidence::Lists;
  if (model) {
    stages.push_back(std::make_unique<LanguageTagger>(std::move(model)));
  }
  stages.push_back(std::make_unique<NameFinder>(Gazetteer::standard(), evidence));
  return stages;
}

}  // namespace relata
