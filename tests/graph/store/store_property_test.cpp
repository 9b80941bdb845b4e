// SPDX-License-Identifier: Apache-2.0
// What must hold for any documents and any history of a store.
#include "graph/property_graph.h"
#include "tests/graph/store/sample_store.h"
#include "tests/support/random_world.h"
#include "tests/support/whole_graph.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <random>

namespace relata {
namespace {

constexpr std::size_t kChangeCount = 8;

const std::array<std::string, 7> kTexts{"acme",   "npu",    "nor*", "postal un",
                                        "N.P.U.", "jean l", "roy"};

/// Everything that may be asked of a store by name.
std::vector<std::vector<Entity>> answers_by_name(const GraphStore& store) {
  std::vector<std::vector<Entity>> answers;
  for (const std::string& text : kTexts) {
    answers.push_back(store.search_entities({.text = text}));
    answers.push_back(store.find_entities_named(text));
    answers.push_back(store.find_similar_entities(text + "x", 5));
  }
  return answers;
}

std::vector<NeighborQuery> queries_about(const std::string& entity) {
  return {{.entity = entity},
          {.entity = entity, .direction = Direction::Out, .limit = 3},
          {.entity = entity, .direction = Direction::In, .plain_facts_only = true},
          {.entity = entity, .predicates = {"sibling_of", "owns"}},
          {.entity = entity, .kinds = {EntityKind::Organization}, .limit = 1}};
}

void expect_equal_neighbors(const GraphStore& store, const PropertyGraph& graph) {
  store.visit_entities([&](const Entity& entity) {
    for (const NeighborQuery& query : queries_about(entity.id)) {
      EXPECT_EQ(store.find_neighbors(query), find_neighbors(graph, query)) << entity.id;
    }
  });
}

/// A store that goes through a random history, and beside it the documents that it should hold.
class StoreHistory : public StoreTest, public testing::WithParamInterface<unsigned> {
 protected:
  /// Some documents come, go, or get another text.
  void change_at_random() {
    store_.change(Ontology::standard(), [&](GraphStore::Change& change) {
      for (const DocumentRecord& record :
           make_random_world(static_cast<std::uint32_t>(random_()))) {
        touch(change, record);
      }
    });
  }

  GraphStore make_fresh_store() {
    std::filesystem::remove(other_path("fresh.relata"));
    GraphStore fresh = GraphStore::create(other_path("fresh.relata"));
    put_all(fresh, shuffled_records());
    return fresh;
  }

  std::vector<DocumentRecord> shuffled_records() {
    std::vector<DocumentRecord> records;
    for (const auto& [id, record] : records_) {
      records.push_back(record);
    }
    std::ranges::shuffle(records, random_);
    return records;
  }

  const GraphStore& store() const { return store_; }

 private:
  void touch(GraphStore::Change& change, const DocumentRecord& record) {
    const std::string& id = record.document.id;
    if (random_() % 3 == 0) {
      EXPECT_EQ(change.remove(id), records_.erase(id) == 1);
    } else {
      records_[id] = record;
      change.put(record);
    }
  }

  std::mt19937 random_{GetParam()};
  std::map<std::string, DocumentRecord> records_;
  GraphStore store_ = make_store({});
};

TEST_P(StoreHistory, DoesNotShowInWhatTheStoreGives) {
  for (std::size_t step = 0; step < kChangeCount; ++step) {
    change_at_random();
  }
  const GraphStore fresh = make_fresh_store();
  EXPECT_TRUE(collect(store()) == collect(fresh));
  EXPECT_EQ(store().statistics(), fresh.statistics());
  EXPECT_EQ(answers_by_name(store()), answers_by_name(fresh));
}

TEST_P(StoreHistory, LeavesTheGraphThatIsBuiltInMemory) {
  for (std::size_t step = 0; step < kChangeCount; ++step) {
    SCOPED_TRACE(step);
    change_at_random();
    const PropertyGraph graph = build_graph(shuffled_records(), Ontology::standard());
    EXPECT_TRUE(collect(store()) == collect(graph));
    EXPECT_TRUE(collect(load_graph(store())) == collect(graph));
    expect_equal_neighbors(store(), graph);
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, StoreHistory, testing::Range(1U, 11U));

}  // namespace
}  // namespace relata
