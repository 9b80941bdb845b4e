// SPDX-License-Identifier: Apache-2.0
#pragma once
// Extraction reduced to almost nothing, for tests of what stands around it.

#include "extract/extractor.h"
#include "extract/text/stage.h"

namespace relata {

/// Every capitalized word is an organization, and each owns the next one. The word "FAIL" makes the
/// whole document fail.
class WordStage final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "word_stage"; }

  [[nodiscard]] LayerSet needs() const override { return {}; }

  [[nodiscard]] LayerSet gives() const override {
    return {Layer::Tokens, Layer::Names, Layer::Chains, Layer::Statements};
  }

  /// Throws: InputError for "FAIL", against the rule for stages.
  void annotate(Document& document, Workspace& scratch) const override;
};

Extractor make_word_extractor();

}  // namespace relata
