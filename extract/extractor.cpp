// SPDX-License-Identifier: Apache-2.0
#include "extract/extractor.h"

#include "base/contract.h"
#include "extract/coreference/chain_builder.h"
#include "extract/names/gazetteer.h"
#include "extract/names/name_finder.h"
#include "extract/phrases/phrase_finder.h"
#include "extract/record_maker.h"
#include "extract/relations/statement_finder.h"
#include "extract/tokenize/tokenizer.h"

#include <string>
#include <utility>

namespace relata {

Extractor Extractor::standard(const Ontology& ontology) {
  std::vector<std::unique_ptr<const Stage>> stages;
  stages.push_back(std::make_unique<Tokenizer>());
  stages.push_back(std::make_unique<NameFinder>(Gazetteer::standard()));
  stages.push_back(std::make_unique<PhraseFinder>());
  stages.push_back(std::make_unique<ChainBuilder>());
  stages.push_back(std::make_unique<StatementFinder>(ontology));
  return Extractor(std::move(stages));
}

Extractor::Extractor(std::vector<std::unique_ptr<const Stage>> stages)
    : stages_(std::move(stages)) {
  LayerSet given;
  for (const auto& stage : stages_) {
    expects(given.contains(stage->needs()),
            "what the stage \"" + std::string(stage->name()) + "\" needs is given before it");
    given.add(stage->gives());
  }
}

DocumentRecord Extractor::extract(Document document, Workspace& scratch) const {
  return make_record(annotate(std::move(document), scratch));
}

Document Extractor::annotate(Document document, Workspace& scratch) const {
  scratch.clear();
  for (const auto& stage : stages_) {
    stage->annotate(document, scratch);
  }
  return document;
}

}  // namespace relata
