// SPDX-License-Identifier: Apache-2.0
#include "extract/text/stage.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace relata {
namespace {

/// Makes each byte a token, to see a stage work through its interface.
class ByteStage final : public Stage {
 public:
  [[nodiscard]] std::string_view name() const override { return "bytes"; }

  [[nodiscard]] LayerSet needs() const override { return {}; }

  [[nodiscard]] LayerSet gives() const override { return {Layer::Tokens}; }

  void annotate(Document& document, Workspace& scratch) const override {
    std::pmr::vector<Token> tokens(&scratch.arena());
    for (std::size_t i = 0; i < document.text.size(); ++i) {
      tokens.push_back({.span = {i, i + 1}});
    }
    document.tokens.assign(tokens.begin(), tokens.end());
  }
};

TEST(Stage, AnnotatesOneDocumentAfterTheOtherInOneWorkspace) {
  const std::unique_ptr<const Stage> stage = std::make_unique<ByteStage>();
  Workspace scratch;
  Document first;
  first.text = "ab";
  Document second;
  second.text = "cde";
  stage->annotate(first, scratch);
  scratch.clear();
  stage->annotate(second, scratch);
  ASSERT_EQ(first.tokens.size(), 2U);
  EXPECT_EQ(first.text_of(first.tokens[1]), "b");
  ASSERT_EQ(second.tokens.size(), 3U);
  EXPECT_EQ(second.text_of(second.tokens[2]), "e");
}

}  // namespace
}  // namespace relata
