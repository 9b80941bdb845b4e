// SPDX-License-Identifier: Apache-2.0
#include "extract/text/workspace.h"

#include "extract/text/stage.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace relata {
namespace {

/// Takes each word's first letter, to see a stage work in a workspace.
class FirstLetterStage final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "first letters"; }

  [[nodiscard]] LayerSet needs() const override { return {}; }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Tokens}; }

  void annotate(Document& document, Workspace& scratch) const override {
    std::pmr::vector<std::size_t> begins(&scratch.arena());
    begins.push_back(0);
    document.tokens.push_back({.span = {begins.front(), begins.front() + 1}});
  }
};

TEST(Workspace, IsUsedForOneDocumentAfterTheOther) {
  const std::unique_ptr<const Stage> stage = std::make_unique<FirstLetterStage>();
  Workspace scratch;
  Document first;
  stage->annotate(first, scratch);
  scratch.clear();
  Document second;
  stage->annotate(second, scratch);
  EXPECT_EQ(first.tokens.size(), 1U);
  EXPECT_EQ(second.tokens.size(), 1U);
}

TEST(Workspace, GivesTheSameMemoryAgainAfterClearing) {
  Workspace scratch;
  const void* const first = scratch.arena().allocate(64);
  const void* const second = scratch.arena().allocate(64);
  EXPECT_NE(first, second);
}

}  // namespace
}  // namespace relata
