// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is no name, but what statements need.

#include "extract/text/stage.h"

namespace relata {

/// Finds nationality words, times, sums of money and quotations, by lists and the order of
/// words. Comes behind the names, because no phrase takes words out of a name, and before the
/// chains, because a pronoun in a quotation means somebody else.
class PhraseFinder final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "phrase finder"; }

  [[nodiscard]] LayerSet needs() const override { return {Layer::Tokens, Layer::Names}; }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Phrases}; }

  void annotate(Document& document, Workspace& scratch) const override;
};

}  // namespace relata
