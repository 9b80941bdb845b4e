// SPDX-License-Identifier: Apache-2.0
// A damaged file gives a StoreError or an answer, never anything else.
#include "base/error.h"
#include "base/input_file.h"
#include "tests/graph/store/sample_store.h"
#include "tests/support/random_world.h"
#include "tests/support/whole_graph.h"

#include <gmock/gmock.h>

#include <random>
#include <string>

namespace relata {
namespace {

constexpr int kDamageCount = 40;

/// Returns: the number of answers.
std::size_t ask_everything(const std::filesystem::path& path) {
  const GraphStore store = GraphStore::open(path, OpenMode::Read);
  const WholeGraph whole = collect(store);
  std::size_t count = store.statistics().relations_by_predicate.size();
  for (const Entity& entity : whole.entities) {
    count += store.find_neighbors({.entity = entity.id}).size();
    count += store.search_entities({.text = entity.name}).size();
    count += store.find_similar_entities(entity.name + "x", 3).size();
    count += store.find_documents_of(entity.id).size();
  }
  for (const SourceDocument& document : whole.documents) {
    count += store.find_record(document.id) ? 1U : 0U;
  }
  return count;
}

class StoreDamage : public StoreTest, public testing::WithParamInterface<unsigned> {
 protected:
  StoreDamage() { make_store(make_random_world(GetParam())); }

  /// Writes a damaged copy of the store and asks it.
  void ask_damaged(const std::string& bytes) const {
    const std::filesystem::path damaged = write_file("damaged.relata", bytes);
    try {
      ask_everything(damaged);
    } catch (const StoreError& error) {
      EXPECT_THAT(error.what(), testing::StartsWith(damaged.string() + ": "));
    }
  }

  std::size_t number_below(std::size_t end) { return random_() % end; }

  std::mt19937 random_{GetParam()};
};

TEST_P(StoreDamage, OfSingleBytesIsReportedOrDoesNotMatter) {
  const std::string sound = read_file(path());
  for (int i = 0; i < kDamageCount; ++i) {
    std::string bytes = sound;
    bytes[number_below(bytes.size())] = static_cast<char>(number_below(256));
    ask_damaged(bytes);
  }
}

TEST_P(StoreDamage, OfWholePagesIsReportedOrDoesNotMatter) {
  const std::string sound = read_file(path());
  for (int i = 0; i < kDamageCount; ++i) {
    std::string bytes = sound;
    const std::size_t begin = number_below(bytes.size());
    bytes.replace(begin, 1'000, 1'000, static_cast<char>(number_below(256)));
    ask_damaged(bytes.substr(0, sound.size()));
  }
}

TEST_P(StoreDamage, ByALostEndIsReported) {
  const std::string sound = read_file(path());
  for (int i = 0; i < kDamageCount; ++i) {
    const std::string bytes = sound.substr(0, number_below(sound.size()));
    const std::filesystem::path damaged = write_file("damaged.relata", bytes);
    EXPECT_THROW(ask_everything(damaged), StoreError) << bytes.size();
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, StoreDamage, testing::Range(1U, 5U));

}  // namespace
}  // namespace relata
