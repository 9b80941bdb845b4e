// SPDX-License-Identifier: Apache-2.0
// Neither the number of threads nor the order of the input shows in what a store gives.
#include "extract/language/language_model.h"
#include "graph/store/graph_store.h"
#include "tests/pipeline/pipeline_fixture.h"
#include "tests/support/whole_graph.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace relata {
namespace {

/// The sample articles, read by the extraction that ships, with a small model.
class BuildProperty : public PipelineTest {
 protected:
  static std::vector<InputFile> articles() {
    return list_inputs({RELATA_TEST_DATA "/../../examples/articles"});
  }

  static std::vector<InputFile> shuffled_articles(unsigned seed) {
    std::vector<InputFile> files = articles();
    std::ranges::shuffle(files, std::mt19937(seed));
    return files;
  }

  static BuildContext standard_context(std::size_t thread_count = 1) {
    static const Extractor extractor =
        Extractor::standard(Ontology::standard(), LanguageModel::load(RELATA_TINY_MODEL));
    return {.extractor = extractor,
            .ontology = Ontology::standard(),
            .options = {.thread_count = thread_count, .fields = {}, .on_progress = {}}};
  }

  static WholeGraph build(const std::vector<InputFile>& files, std::size_t thread_count) {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "graph.relata";
    build_store(path, files, standard_context(thread_count));
    return collect(GraphStore::open(path, OpenMode::Read));
  }

  /// Built once, in the order of the names, on one thread.
  static const WholeGraph& expected() {
    static const WholeGraph whole = build(articles(), 1);
    return whole;
  }
};

TEST_F(BuildProperty, IsShownOnArticlesThatStateSomething) {
  EXPECT_GE(expected().documents.size(), 12U);
  EXPECT_GE(expected().relations.size(), 12U);
}

class BuildThreads : public BuildProperty, public testing::WithParamInterface<std::size_t> {};

TEST_P(BuildThreads, DoNotShowInTheGraph) {
  EXPECT_TRUE(build(articles(), GetParam()) == expected());
}

INSTANTIATE_TEST_SUITE_P(Counts, BuildThreads, testing::Values(2U, 4U));

class BuildOrder : public BuildProperty, public testing::WithParamInterface<unsigned> {};

TEST_P(BuildOrder, DoesNotShowInTheGraph) {
  EXPECT_TRUE(build(shuffled_articles(GetParam()), 2) == expected());
}

INSTANTIATE_TEST_SUITE_P(Seeds, BuildOrder, testing::Range(1U, 4U));

TEST_F(BuildProperty, LeavesTheSameGraphWhenArticlesComeAndGo) {
  const std::filesystem::path store = path("graph.relata");
  write("extra.txt", "The mayor of Norland, Ada Berg, met Vladimir Putin in Moscow.");
  build_store(store, inputs({"extra.txt"}), standard_context());
  for (const InputFile& file : shuffled_articles(7)) {
    add_to_store(store, {file}, standard_context());
  }
  remove_from_store(store, {"extra.txt"}, Ontology::standard());
  EXPECT_TRUE(collect(GraphStore::open(store, OpenMode::Read)) == expected());
}

}  // namespace
}  // namespace relata
