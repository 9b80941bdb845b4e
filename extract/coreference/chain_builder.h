// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which mentions of a document are one thing.

#include "extract/text/stage.h"

namespace relata {

/// Joins full names with their short forms, surnames, bracketed acronyms and demonyms, in passes
/// from the surest to the least sure. A mention that no pass joins is a chain of its own.
class ChainBuilder final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "chain builder"; }

  [[nodiscard]] LayerSet needs() const override {
    return {Layer::Tokens, Layer::Names, Layer::Phrases};
  }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Chains}; }

  void annotate(Document& document, Workspace& scratch) const override;
};

}  // namespace relata
