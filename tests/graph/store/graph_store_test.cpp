// SPDX-License-Identifier: Apache-2.0
#include "graph/store/graph_store.h"

#include "base/contract.h"
#include "tests/graph/store/sample_store.h"
#include "tests/support/error_matcher.h"
#include "tests/support/record_builder.h"
#include "tests/support/whole_graph.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

#include <stdexcept>
#include <utility>

namespace relata {
namespace {

using GraphStoreTest = StoreTest;

TEST_F(GraphStoreTest, IsEmptyWhenNew) {
  EXPECT_EQ(collect(GraphStore::create(path())), WholeGraph());
}

TEST_F(GraphStoreTest, HasItsContentsWhenOpenedAgain) {
  const WholeGraph whole = collect(make_store({make_work_record("a", "Ada Berg", "Acme")}));
  EXPECT_EQ(collect(GraphStore::open(path(), OpenMode::Read)), whole);
  EXPECT_EQ(whole.counts,
            (GraphCounts{.documents = 1, .entities = 2, .relations = 1, .statements = 1}));
}

TEST_F(GraphStoreTest, IsOneFileAfterAChange) {
  make_store({make_work_record("a", "Ada Berg", "Acme")});
  EXPECT_THAT(file_names(), testing::ElementsAre("graph.relata"));
}

TEST_F(GraphStoreTest, LeavesNothingBesideWhenRead) {
  make_store({make_work_record("a", "Ada Berg", "Acme")});
  const GraphStore store = GraphStore::open(path(), OpenMode::Read);
  collect(store);
  EXPECT_THAT(file_names(), testing::ElementsAre("graph.relata"));
}

TEST_F(GraphStoreTest, JoinsEntitiesOfAllChanges) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  put_all(store, {make_work_record("b", "Ada Berg", "Bolt")});
  EXPECT_EQ(store.find_entity("person/ada-berg")->document_count, 2U);
}

TEST_F(GraphStoreTest, ReplacesARecordWithTheSameId) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  put_all(store, {make_work_record("a", "Ada Berg", "Bolt")});
  EXPECT_EQ(store.counts().documents, 1U);
  EXPECT_EQ(store.find_entity("organization/acme"), std::nullopt);
  EXPECT_TRUE(store.find_entity("organization/bolt"));
}

TEST_F(GraphStoreTest, TellsWhatBecameOfARecord) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  store.change(Ontology::standard(), [](GraphStore::Change& change) {
    EXPECT_EQ(change.put(make_work_record("a", "Ada Berg", "Acme")), PutOutcome::Unchanged);
    EXPECT_EQ(change.put(make_work_record("a", "Ada Berg", "Bolt")), PutOutcome::Replaced);
    EXPECT_EQ(change.put(make_work_record("b", "Ada Berg", "Bolt")), PutOutcome::Added);
  });
}

TEST_F(GraphStoreTest, TellsWhetherADocumentWasThereToRemove) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  store.change(Ontology::standard(), [](GraphStore::Change& change) {
    EXPECT_TRUE(change.remove("a"));
    EXPECT_FALSE(change.remove("a"));
  });
  EXPECT_EQ(collect(store), WholeGraph());
}

TEST_F(GraphStoreTest, GivesRecordsBackAsTheyCame) {
  const DocumentRecord record = make_work_record("a", "Ada Berg", "Acme");
  const GraphStore store = make_store({record});
  EXPECT_EQ(store.find_record("a"), record);
  EXPECT_EQ(store.find_record("b"), std::nullopt);
}

TEST_F(GraphStoreTest, KeepsARecordWhoseIdLooksLikeSql) {
  const std::string id = "'; DROP TABLE documents; --\n\u00E9";
  const GraphStore store = make_store({make_work_record(id, "Ada Berg", "Acme")});
  EXPECT_EQ(store.find_document(id)->id, id);
  EXPECT_EQ(store.find_record(id)->document.id, id);
}

TEST_F(GraphStoreTest, RefusesARecordThatIsNotSound) {
  GraphStore store = make_store({});
  DocumentRecord record = make_work_record("a", "Ada Berg", "Acme");
  record.statements.front().object = "e7";
  EXPECT_THROW(put_all(store, {record}), ContractViolation);
  EXPECT_EQ(collect(store), WholeGraph());
}

TEST_F(GraphStoreTest, IsAsBeforeWhenAChangeThrows) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  const WholeGraph before = collect(store);
  EXPECT_THROW(store.change(Ontology::standard(),
                            [](GraphStore::Change& change) {
                              change.remove("a");
                              change.put(make_work_record("b", "Cy Dahl", "Bolt"));
                              throw std::runtime_error("stop");
                            }),
               std::runtime_error);
  EXPECT_EQ(collect(store), before);
  EXPECT_EQ(store.find_record("b"), std::nullopt);
}

TEST_F(GraphStoreTest, CanBeChangedAfterAChangeThatThrew) {
  GraphStore store = make_store({});
  EXPECT_THROW(store.change(Ontology::standard(),
                            [](GraphStore::Change&) { throw std::runtime_error("stop"); }),
               std::runtime_error);
  put_all(store, {make_work_record("a", "Ada Berg", "Acme")});
  EXPECT_EQ(store.counts().documents, 1U);
}

TEST_F(GraphStoreTest, DoesNotTouchTheFileWhenNothingChanges) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  SQLite::Database watcher(path());
  const int before = watcher.execAndGet("PRAGMA data_version").getInt();
  store.change(Ontology::standard(), [](GraphStore::Change& change) {
    change.put(make_work_record("a", "Ada Berg", "Acme"));
    change.remove("b");
  });
  EXPECT_EQ(watcher.execAndGet("PRAGMA data_version").getInt(), before);
}

TEST_F(GraphStoreTest, ForReadingRefusesAChange) {
  make_store({});
  GraphStore store = GraphStore::open(path(), OpenMode::Read);
  EXPECT_THROW(store.change(Ontology::standard(), [](GraphStore::Change&) {}), ContractViolation);
}

TEST_F(GraphStoreTest, CanBeReadWithinAChange) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  store.change(Ontology::standard(), [&](GraphStore::Change& change) {
    change.put(make_work_record("b", "Cy Dahl", "Bolt"));
    EXPECT_TRUE(store.find_record("b"));
    EXPECT_THAT(store.search_entities({.text = "ada"}), testing::SizeIs(1));
  });
}

TEST_F(GraphStoreTest, CanBeReadByOthersWithinAChange) {
  GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  store = GraphStore::open(path(), OpenMode::Write);
  const GraphStore reader = GraphStore::open(path(), OpenMode::Read);
  store.change(Ontology::standard(), [&](GraphStore::Change& change) {
    // More than SQLite would keep in memory of itself (2 MB).
    change.put(
        RecordBuilder("b", "Acme." + std::string(3'000'000, 'x')).organization("Acme").build());
    EXPECT_EQ(reader.counts().documents, 1U);
  });
  EXPECT_EQ(reader.counts().documents, 2U);
}

TEST_F(GraphStoreTest, ShowsOneStateWhileOthersWantToWrite) {
  const GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  SQLite::Database other(path(), SQLite::OPEN_READWRITE);
  store.read_one_state([&] {
    const WholeGraph before = collect(store);
    EXPECT_THROW(other.exec("DELETE FROM entities"), SQLite::Exception);
    EXPECT_EQ(collect(store), before);
  });
  EXPECT_NO_THROW(other.exec("DELETE FROM entities"));
}

TEST_F(GraphStoreTest, LetsAVisitorAskIt) {
  const GraphStore store = make_store(
      {make_work_record("a", "Ada Berg", "Acme"), make_work_record("b", "Ada Berg", "Bolt")});
  std::size_t count = 0;
  store.visit_entities([&](const Entity& outer) {
    store.visit_entities([&](const Entity&) { ++count; });
    count += store.find_neighbors({.entity = outer.id}).size();
    count += store.statistics().counts.documents;
  });
  EXPECT_EQ(count, 9U + 4U + 6U);
}

TEST_F(GraphStoreTest, IsSoundAfterAVisitorThrows) {
  const GraphStore store = make_store({make_work_record("a", "Ada Berg", "Acme")});
  EXPECT_THROW(store.visit_relations(
                   [](const RelationWithStatements&) { throw std::runtime_error("full"); }),
               std::runtime_error);
  EXPECT_THAT(collect(store).relations, testing::SizeIs(1));
}

TEST_F(GraphStoreTest, NamesARecordThatIsDamaged) {
  make_store({make_work_record("a", "Ada Berg", "Acme")});
  SQLite::Database(path(), SQLite::OPEN_READWRITE).exec("UPDATE documents SET record = '{'");
  const GraphStore store = GraphStore::open(path(), OpenMode::Read);
  EXPECT_THAT([&] { static_cast<void>(store.find_record("a")); },
              testing::Throws<StoreError>(testing::Property(
                  &StoreError::what,
                  testing::StartsWith(path().string() + ": is damaged (the record of \"a\""))));
}

}  // namespace
}  // namespace relata
