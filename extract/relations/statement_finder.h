// SPDX-License-Identifier: Apache-2.0
#pragma once
// Statements by explicit patterns over the tokens of a sentence.

#include "extract/relations/rule.h"
#include "extract/text/stage.h"
#include "graph/ontology/ontology.h"

#include <memory>

namespace relata {

/// Finds what sentences state between two chains: patterns (data/*.rules) with a trigger, polarity,
/// modality, speaker.
class StatementFinder final : public Stage {
 public:
  /// With the rules that are built in. Valid until: `ontology` ends.
  explicit StatementFinder(const Ontology& ontology);
  StatementFinder(const Ontology& ontology, std::shared_ptr<const RuleSet> rules);

  [[nodiscard]] std::string_view name() const override { return "statement finder"; }

  [[nodiscard]] LayerSet needs() const override {
    return {Layer::Tokens, Layer::Names, Layer::Phrases, Layer::Chains};
  }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Statements}; }

  void annotate(Document& document, Workspace& scratch) const override;

 private:
  const Ontology& ontology_;
  std::shared_ptr<const RuleSet> rules_;
};

}  // namespace relata
