// SPDX-License-Identifier: Apache-2.0
#include "extract/extractor.h"

#include "base/contract.h"
#include "extract/coreference/chain_builder.h"
#include "extract/parsing_stages.h"
#include "extract/phrases/phrase_finder.h"
#include "extract/record_maker.h"
#include "extract/relations/statement_finder.h"
#include "extract/tokenize/tokenizer.h"

#include <string>
#include <utility>

namespace relata {

Extractor Extractor::parser(TokenSource source, std::shared_ptr<const LanguageModel> model) {
  Stages stages = make_parsing_stages(std::move(model));
  if (source == TokenSource::Given) {
    return Extractor(std::move(stages), {Layer::Tokens});
  }
  stages.insert(stages.begin(), std::make_unique<Tokenizer>());
  return Extractor(std::move(stages));
}

Extractor Extractor::standard(const Ontology& ontology,
                              std::shared_ptr<const LanguageModel> model) {
  Stages stages = make_parsing_stages(std::move(model));
  stages.insert(stages.begin(), std::make_unique<Tokenizer>());
  stages.push_back(std::make_unique<PhraseFinder>());
  stages.push_back(std::make_unique<ChainBuilder>());
  stages.push_back(std::make_unique<StatementFinder>(ontology));
  return Extractor(std::move(stages));
}

Extractor::Extractor(Stages stages, LayerSet given) : stages_(std::move(stages)) {
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
