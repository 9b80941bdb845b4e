// SPDX-License-Identifier: Apache-2.0
#include "extract/extractor.h"

#include "base/contract.h"
#include "extract/language/language_model.h"
#include "extract/text/plain_text_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace relata {
namespace {

using testing::EndsWith;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::ThrowsMessage;

/// A stage that only says what it needs and gives, and leaves its mark on the title.
class LabelledStage final : public Stage {
 public:
  LabelledStage(std::string name, LayerSet needs, LayerSet gives)
      : name_(std::move(name)), needs_(needs), gives_(gives) {}

  [[nodiscard]] std::string_view name() const override { return name_; }

  [[nodiscard]] LayerSet needs() const override { return needs_; }

  [[nodiscard]] LayerSet gives() const override { return gives_; }

  void annotate(Document& document, Workspace& /*scratch*/) const override {
    document.title = document.title.value_or("") + "/" + name_;
  }

 private:
  std::string name_;
  LayerSet needs_;
  LayerSet gives_;
};

Extractor two_stages(LayerSet needed_by_the_second) {
  std::vector<std::unique_ptr<const Stage>> stages;
  stages.push_back(std::make_unique<LabelledStage>("first", LayerSet{}, LayerSet{Layer::Tokens}));
  stages.push_back(
      std::make_unique<LabelledStage>("second", needed_by_the_second, LayerSet{Layer::Names}));
  return Extractor(std::move(stages));
}

Document text_document(std::string_view text) {
  return parse_plain_text(text, "test").value();
}

TEST(Extractor, TakesLayersThatDocumentsBring) {
  std::vector<std::unique_ptr<const Stage>> stages;
  stages.push_back(
      std::make_unique<LabelledStage>("names", LayerSet{Layer::Tokens}, LayerSet{Layer::Names}));
  EXPECT_NO_THROW(Extractor(std::move(stages), {Layer::Tokens}));
}

TEST(Extractor, ParsesUpToNames) {
  Workspace scratch;
  const Document document =
      Extractor::parser(TokenSource::Text).annotate(text_document("Anna Berg left."), scratch);
  EXPECT_THAT(document.mentions, SizeIs(1));
  EXPECT_THAT(document.chains, IsEmpty());
}

TEST(Extractor, ParsesGivenTokens) {
  Workspace scratch;
  Document given = text_document("Anna Berg left.");
  given.tokens = {{{0, 4}, true}, {{5, 9}, true}, {{10, 15}, true}};
  given.sentences = {{.span = {0, 15}, .tokens = {0, 3}, .begins_paragraph = true}};
  const Document document = Extractor::parser(TokenSource::Given).annotate(given, scratch);
  EXPECT_THAT(document.tokens, SizeIs(3));
}

TEST(Extractor, RunsTheStagesInTheirOrder) {
  Workspace scratch;
  const Document document = two_stages({Layer::Tokens}).annotate(Document{}, scratch);
  EXPECT_EQ(document.title, "/first/second");
}

TEST(Extractor, RefusesAStageWhoseLayersNobodyGives) {
  EXPECT_THAT(
      [] {
        two_stages({Layer::Tokens, Layer::Chains});
      },
      ThrowsMessage<ContractViolation>(
          EndsWith("what the stage \"second\" needs is given before it")));
}

TEST(Extractor, GivesARecordOfAnEmptyDocument) {
  Workspace scratch;
  const DocumentRecord record =
      Extractor::standard(Ontology::standard()).extract(Document{}, scratch);
  EXPECT_THAT(record.entities, IsEmpty());
  EXPECT_THAT(record.statements, IsEmpty());
}

TEST(Extractor, FindsEntitiesAndStatementsInAText) {
  Workspace scratch;
  const DocumentRecord record = Extractor::standard(Ontology::standard())
                                    .extract(text_document("Angela Merkel, the chancellor of "
                                                           "Germany, spoke in Paris."),
                                             scratch);
  ASSERT_THAT(record.entities, SizeIs(3));
  ASSERT_THAT(record.statements, SizeIs(1));
  EXPECT_EQ(record.statements[0].predicate, "head_of_government_of");
}

TEST(Extractor, KnowsNothingOfTheDocumentBefore) {
  const Extractor extractor = Extractor::standard(Ontology::standard());
  Workspace scratch;
  const std::string_view text = "Berg, the mayor of Oslo, resigned.";
  const DocumentRecord first = extractor.extract(text_document(text), scratch);
  (void)extractor.extract(text_document("Anna Berg lives in Bergen, Norway."), scratch);
  EXPECT_EQ(extractor.extract(text_document(text), scratch), first);
  EXPECT_THAT(first.entities, Not(IsEmpty()));
}

TEST(Extractor, KeepsNoWordOfTheDocumentBeforeInItsAnswers) {
  const Extractor extractor =
      Extractor::standard(Ontology::standard(), LanguageModel::load(RELATA_TINY_MODEL));
  Workspace used;
  (void)extractor.extract(text_document("Anna Berg, the mayor of Oslo, lives in Bergen."), used);
  Workspace fresh;
  const std::string_view text = "Berg, the mayor of Oslo, resigned in Bergen.";
  EXPECT_EQ(extractor.annotate(text_document(text), used).tags.size(), 11U);
  EXPECT_EQ(extractor.extract(text_document(text), used),
            extractor.extract(text_document(text), fresh));
}

TEST(Extractor, TakesAnyUtf8) {
  Workspace scratch;
  const DocumentRecord record =
      Extractor::standard(Ontology::standard())
          .extract(text_document("\xE2\x80\x9C\xE2\x80\x9C, , , \xF0\x9F\x98\x80 said said"),
                   scratch);
  EXPECT_THAT(record.statements, IsEmpty());
}

TEST(Extractor, GivesTheLayersOfTheLanguageModel) {
  const Extractor extractor =
      Extractor::parser(TokenSource::Text, LanguageModel::load(RELATA_TINY_MODEL));
  Document document;
  document.text = "Angela Merkel met the president in Berlin.";
  Workspace scratch;
  const Document annotated = extractor.annotate(document, scratch);
  EXPECT_EQ(annotated.tags.size(), annotated.tokens.size());
  EXPECT_EQ(annotated.tree.size(), annotated.tokens.size());
  EXPECT_FALSE(annotated.tagged_names.empty());
}

}  // namespace
}  // namespace relata
