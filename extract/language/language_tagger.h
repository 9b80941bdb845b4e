// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tokens to tags, trees and tagged names.

#include "extract/language/language_model.h"
#include "extract/text/stage.h"

#include <memory>
#include <string_view>

namespace relata {

/// Gives every token its tags and its place in its sentence's tree, and the document the names that
/// the model sees, by one pass of the network. Sentences go through it in batches; the workspace
/// keeps what was computed of the words met lately.
class LanguageTagger final : public Stage {
 public:
  explicit LanguageTagger(std::shared_ptr<const LanguageModel> model);

  [[nodiscard]] std::string_view name() const override { return "language tagger"; }

  [[nodiscard]] LayerSet needs() const override { return {Layer::Tokens}; }

  [[nodiscard]] LayerSet gives() const override {
    return {Layer::Tags, Layer::Tree, Layer::TaggedNames};
  }

  void annotate(Document& document, Workspace& scratch) const override;

 private:
  std::shared_ptr<const LanguageModel> model_;
};

}  // namespace relata
