// SPDX-License-Identifier: Apache-2.0
#pragma once
// Names and demonyms by lists, capitalization, titles and context.

#include "extract/names/gazetteer.h"
#include "extract/text/stage.h"

#include <memory>

namespace relata {

/// Finds the mentions of people, places and organizations that a document names, and the demonyms
/// that stand for places.
class NameFinder final : public Stage {
 public:
  /// Shares `gazetteer` with other stages and threads.
  explicit NameFinder(std::shared_ptr<const Gazetteer> gazetteer)
      : gazetteer_(std::move(gazetteer)) {}

  [[nodiscard]] std::string_view name() const override { return "name finder"; }

  [[nodiscard]] LayerSet needs() const override { return {Layer::Tokens}; }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Names}; }

  void annotate(Document& document, Workspace& scratch) const override;

 private:
  std::shared_ptr<const Gazetteer> gazetteer_;
};

}  // namespace relata
