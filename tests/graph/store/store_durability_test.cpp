// SPDX-License-Identifier: Apache-2.0
// Whatever happens to a writer, the file holds the last committed state.
#include "tests/graph/store/sample_store.h"
#include "tests/support/record_builder.h"
#include "tests/support/whole_graph.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <sys/resource.h>

namespace relata {
namespace {

/// A store with one document, and what it gave then. Death tests end the writers in processes of
/// their own.
class StoreDurability : public StoreTest {
 protected:
  WholeGraph before_ = collect(make_store({make_work_record("a", "Ada Berg", "Acme")}));
};

TEST_F(StoreDurability, OutlivesAWriterThatIsKilledBeforeItsCommit) {
  const auto change_and_die = [&] {
    GraphStore store = GraphStore::open(path(), OpenMode::Write);
    store.change(Ontology::standard(), [](GraphStore::Change& change) {
      change.put(make_work_record("b", "Zoe Dahl", "Bolt"));
      std::raise(SIGKILL);
    });
  };
  EXPECT_EXIT(change_and_die(), testing::KilledBySignal(SIGKILL), "");
  EXPECT_EQ(collect(GraphStore::open(path(), OpenMode::Read)), before_);
}

TEST_F(StoreDurability, OutlivesAWriterThatIsKilledWhileItOverwritesTheFile) {
  const auto overwrite_and_die = [&] {
    SQLite::Database writer(path(), SQLite::OPEN_READWRITE);
    // With one page of memory SQLite writes changed pages at once.
    writer.exec(
        "PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM entities; "
        "UPDATE documents SET record = 'gone'; UPDATE relations SET predicate = 'gone'; "
        "UPDATE statistics SET value = 77");
    std::raise(SIGKILL);
  };
  EXPECT_EXIT(overwrite_and_die(), testing::KilledBySignal(SIGKILL), "");
  ASSERT_THAT(file_names(), testing::Contains("graph.relata-journal"));
  EXPECT_EQ(collect(GraphStore::open(path(), OpenMode::Read)), before_);
  EXPECT_THAT(file_names(), testing::ElementsAre("graph.relata"));
}

TEST_F(StoreDurability, OutlivesAFullDisk) {
  const auto fill_the_disk = [&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 200'000, .rlim_max = 200'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    GraphStore store = GraphStore::open(path(), OpenMode::Write);
    try {
      put_all(store, {RecordBuilder("b", std::string(1'000'000, 'x')).build()});
    } catch (const StoreError& error) {
      std::cerr << error.what();
      std::_Exit(static_cast<int>(error.code()));
    }
  };
  EXPECT_EXIT(fill_the_disk(), testing::ExitedWithCode(static_cast<int>(ErrorCode::StoreFailed)),
              "graph.relata: cannot be (used|written) .*");
  EXPECT_EQ(collect(GraphStore::open(path(), OpenMode::Read)), before_);
}

TEST_F(StoreDurability, KeepsACommittedChangeOfAWriterThatIsKilledLater) {
  const auto commit_and_die = [&] {
    GraphStore store = GraphStore::open(path(), OpenMode::Write);
    put_all(store, {make_work_record("b", "Zoe Dahl", "Bolt")});
    std::raise(SIGKILL);
  };
  EXPECT_EXIT(commit_and_die(), testing::KilledBySignal(SIGKILL), "");
  EXPECT_EQ(GraphStore::open(path(), OpenMode::Read).counts().documents, 2U);
}

}  // namespace
}  // namespace relata
