// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statements by explicit patterns over the tokens of a sentence.

#include "extract/text/stage.h"
#include "graph/ontology/ontology.h"

namespace relata {

/// Finds what sentences state between two chains: patterns (data/*.rules) with a trigger, polarity,
/// modality, speaker.
class StatementFinder final : public Stage {
 public:
  /// Valid until: `ontology` ends.
  explicit StatementFinder(const Ontology& ontology);

  [[nodiscard]] std::string_view name() const override { return "statement finder"; }

  [[nodiscard]] LayerSet needs() const override {
    return {Layer::Tokens, Layer::Names, Layer::Chains};
  }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Statements}; }

  void annotate(Document& document, Workspace& scratch) const override;

 private:
  const Ontology& ontology_;
};

}  // namespace relata
