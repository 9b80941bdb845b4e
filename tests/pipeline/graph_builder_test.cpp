// SPDX-License-Identifier: Apache-2.0
#include "pipeline/graph_builder.h"

#include "graph/store/graph_store.h"
#include "tests/pipeline/pipeline_fixture.h"
#include "tests/support/error_matcher.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class GraphBuilder : public PipelineTest {
 protected:
  BuildReport build(const std::vector<std::string>& names) {
    return build_store(store_path_, inputs(names), context());
  }

  BuildReport add(const std::vector<std::string>& names) {
    return add_to_store(store_path_, inputs(names), context());
  }

  std::vector<std::string> documents() {
    std::vector<std::string> ids;
    GraphStore::open(store_path_, OpenMode::Read)
        .visit_documents([&](const SourceDocument& document) { ids.push_back(document.id); });
    return ids;
  }

  std::string text_of(const std::string& id) {
    return *GraphStore::open(store_path_, OpenMode::Read).find_record(id)->document.text;
  }

  const std::filesystem::path store_path_ = path("graph.relata");
};

TEST_F(GraphBuilder, BuildsAStoreOfAllInputs) {
  write("news/a.txt", "Acme owns Bolt.");
  write("news/b.txt", "Acme owns Zinc.");
  const BuildReport report = build({"news"});
  EXPECT_EQ(report.read_count, 2U);
  EXPECT_EQ(report.document_count, 2U);
  EXPECT_THAT(report.left_out, IsEmpty());
  EXPECT_EQ(GraphStore::open(store_path_, OpenMode::Read).counts(),
            (GraphCounts{.documents = 2, .entities = 3, .relations = 2, .statements = 2}));
}

TEST_F(GraphBuilder, BuildsInPlaceOfAnOlderStore) {
  write("a.txt", "Acme.");
  write("b.txt", "Bolt.");
  build({"a.txt"});
  build({"b.txt"});
  EXPECT_THAT(documents(), ElementsAre("b.txt"));
}

TEST_F(GraphBuilder, LeavesOutWhatCannotBeRead) {
  write("b.txt", "Acme.");
  const BuildReport report = build({"a.txt", "b.txt"});
  EXPECT_THAT(documents(), ElementsAre("b.txt"));
  EXPECT_EQ(report.document_count, 1U);
  ASSERT_THAT(report.left_out, SizeIs(1));
  EXPECT_EQ(report.left_out[0].place, path("a.txt").string());
}

TEST_F(GraphBuilder, RefusesToBuildOfNothingThatCanBeRead) {
  const std::string missing = path("a.txt").string();
  write("b.txt", "");
  EXPECT_THAT(
      [&] {
        build({"a.txt", "b.txt"});
      },
      fails_with<InputError>(ErrorCode::FileNotFound,
                             "no input could be read; the first: " + missing + ": no such file"));
  EXPECT_THAT(file_names(), ElementsAre("b.txt"));
}

TEST_F(GraphBuilder, RefusesToBuildOfAFolderWithoutArticles) {
  std::filesystem::create_directory(path("news"));
  EXPECT_THAT([&] { build({"news"}); },
              fails_with<InputError>(ErrorCode::EmptyDocument, "there is no article in the input"));
}

TEST_F(GraphBuilder, KeepsTheOlderStoreWhenNothingCanBeRead) {
  write("a.txt", "Acme.");
  build({"a.txt"});
  EXPECT_THROW(build({"missing.txt"}), InputError);
  EXPECT_THAT(documents(), ElementsAre("a.txt"));
}

TEST_F(GraphBuilder, KeepsTheOlderStoreWhenItIsInterrupted) {
  write("a.txt", "Acme.");
  write("b.txt", "Bolt.");
  build({"a.txt"});
  BuildContext interrupted = context();
  interrupted.options.on_progress = [](std::size_t) { throw std::runtime_error("interrupted"); };
  EXPECT_THROW(build_store(store_path_, inputs({"b.txt"}), interrupted), std::runtime_error);
  EXPECT_THAT(documents(), ElementsAre("a.txt"));
  EXPECT_THAT(file_names(), ElementsAre("a.txt", "b.txt", "graph.relata"));
}

TEST_F(GraphBuilder, KeepsTheFirstOfTwoTextsWithOneId) {
  const std::string first = write("x/a.txt", "Acme.");
  const std::string second = write("y/a.txt", "Bolt.");
  const BuildReport report = build({"x/a.txt", "y/a.txt"});
  EXPECT_EQ(text_of("a.txt"), "Acme.");
  EXPECT_EQ(report.document_count, 1U);
  ASSERT_THAT(report.left_out, SizeIs(1));
  EXPECT_EQ(report.left_out[0].place, second);
  EXPECT_EQ(report.left_out[0].failure,
            (RecordFailure{.document_id = "a.txt",
                           .code = ErrorCode::DuplicateDocument,
                           .message = "has the same document id as " + first +
                                      ", but another text; the first stays"}));
}

TEST_F(GraphBuilder, PassesOverTheSameTextWithTheSameId) {
  write("x/a.txt", "Acme.");
  write("y/a.txt", "Acme.");
  const BuildReport report = build({"x/a.txt", "y/a.txt"});
  EXPECT_EQ(report.read_count, 2U);
  EXPECT_EQ(report.document_count, 1U);
  EXPECT_THAT(report.left_out, IsEmpty());
}

TEST_F(GraphBuilder, AddsToAStore) {
  write("a.txt", "Acme.");
  write("b.txt", "Bolt.");
  build({"a.txt"});
  const BuildReport report = add({"b.txt"});
  EXPECT_THAT(documents(), ElementsAre("a.txt", "b.txt"));
  EXPECT_EQ(report.document_count, 1U);
  EXPECT_EQ(report.replaced_count, 0U);
}

TEST_F(GraphBuilder, ReplacesADocumentThatIsAddedAgain) {
  write("a.txt", "Acme.");
  build({"a.txt"});
  write("a.txt", "Bolt.");
  const BuildReport report = add({"a.txt"});
  EXPECT_EQ(text_of("a.txt"), "Bolt.");
  EXPECT_EQ(report.replaced_count, 1U);
}

TEST_F(GraphBuilder, DoesNotCountADocumentThatStaysTheSameAsReplaced) {
  write("a.txt", "Acme.");
  build({"a.txt"});
  const BuildReport report = add({"a.txt"});
  EXPECT_EQ(report.document_count, 1U);
  EXPECT_EQ(report.replaced_count, 0U);
}

TEST_F(GraphBuilder, MakesAStoreToAddTo) {
  write("a.txt", "Acme.");
  add({"a.txt"});
  EXPECT_THAT(documents(), ElementsAre("a.txt"));
}

TEST_F(GraphBuilder, MakesNoStoreWhenThereIsNothingToAdd) {
  EXPECT_THROW(add({"missing.txt"}), InputError);
  EXPECT_THAT(file_names(), IsEmpty());
}

TEST_F(GraphBuilder, LeavesAStoreAsItIsWhenThereIsNothingToAdd) {
  write("a.txt", "Acme.");
  build({"a.txt"});
  EXPECT_THROW(add({"missing.txt"}), InputError);
  EXPECT_THAT(documents(), ElementsAre("a.txt"));
}

TEST_F(GraphBuilder, RemovesDocuments) {
  write("a.txt", "Acme.");
  write("b.txt", "Bolt.");
  build({"a.txt", "b.txt"});
  EXPECT_THAT(remove_from_store(store_path_, {"a.txt"}, Ontology::standard()), IsEmpty());
  EXPECT_THAT(documents(), ElementsAre("b.txt"));
}

TEST_F(GraphBuilder, TellsWhichDocumentsToRemoveWereNotThere) {
  write("a.txt", "Acme.");
  build({"a.txt"});
  EXPECT_THAT(remove_from_store(store_path_, {"x", "a.txt", "y"}, Ontology::standard()),
              ElementsAre("x", "y"));
}

TEST_F(GraphBuilder, RemovesNothingFromAStoreThatIsMissing) {
  EXPECT_THAT([&] { remove_from_store(store_path_, {"a.txt"}, Ontology::standard()); },
              fails_with<StoreError>(ErrorCode::StoreMissing,
                                     store_path_.string() + ": no such store; build one first"));
}

}  // namespace
}  // namespace relata
