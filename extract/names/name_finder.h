// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names and demonyms, by what the language model tagged and by lists, capitalization, titles and
// context.

#include "extract/names/gazetteer.h"
#include "extract/text/stage.h"

#include <memory>

namespace relata {

/// What names are found by.
enum class NameEvidence {
  Lists,         ///< lists, capitalization, titles and context
  ListsAndTags,  ///< the language model first, corrected and completed by the above
};

/// Finds the mentions of people, places and organizations that a document names, and the demonyms
/// that stand for places.
class NameFinder final : public Stage {
 public:
  /// Shares `gazetteer` with other stages and threads.
  NameFinder(std::shared_ptr<const Gazetteer> gazetteer, NameEvidence evidence)
      : gazetteer_(std::move(gazetteer)), evidence_(evidence) {}

  [[nodiscard]] std::string_view name() const override { return "name finder"; }

  [[nodiscard]] LayerSet needs() const override {
    return evidence_ == NameEvidence::Lists ? LayerSet{Layer::Tokens}
                                            : LayerSet{Layer::Tokens, Layer::TaggedNames};
  }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Names}; }

  void annotate(Document& document, Workspace& scratch) const override;

 private:
  std::shared_ptr<const Gazetteer> gazetteer_;
  NameEvidence evidence_;
};

}  // namespace relata
