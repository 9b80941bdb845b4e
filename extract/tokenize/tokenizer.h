// SPDX-License-Identifier: Apache-2.0
#pragma once
// Sentences and tokens.

#include "extract/text/stage.h"

namespace relata {

/// Splits text into sentences and tokens with exact byte offsets. Never joins what white space
/// separates. A line that does not continue (headline, list item, dateline) is a sentence of its
/// own. Cost: linear in the text, whatever it is.
class Tokenizer final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "tokenizer"; }

  [[nodiscard]] LayerSet needs() const override { return {}; }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Tokens}; }

  void annotate(Document& document, Workspace& scratch) const override;
};

}  // namespace relata
