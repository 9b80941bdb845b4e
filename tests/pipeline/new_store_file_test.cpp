// SPDX-License-Identifier: Apache-2.0
#include "pipeline/new_store_file.h"

#include "graph/store/graph_store.h"
#include "tests/pipeline/pipeline_fixture.h"
#include "tests/support/error_matcher.h"
#include "tests/support/record_builder.h"

#include <gmock/gmock.h>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class NewStoreFileTest : public PipelineTest {
 protected:
  /// A store with one document of this id.
  static void make_store(const std::filesystem::path& path, const std::string& document_id) {
    GraphStore store = GraphStore::create(path);
    store.change(Ontology::standard(), [&](GraphStore::Change& change) {
      change.put(RecordBuilder(document_id, "Text.").build());
    });
  }

  bool has_document(const std::string& id) {
    return GraphStore::open(target_, OpenMode::Read).find_document(id).has_value();
  }

  const std::filesystem::path target_ = path("graph.relata");
};

TEST_F(NewStoreFileTest, TakesThePlaceOfNothing) {
  NewStoreFile file(target_);
  make_store(file.path(), "new");
  file.keep();
  EXPECT_TRUE(has_document("new"));
  EXPECT_THAT(file_names(), ElementsAre("graph.relata"));
}

TEST_F(NewStoreFileTest, TakesThePlaceOfAnOlderStore) {
  make_store(target_, "old");
  NewStoreFile file(target_);
  make_store(file.path(), "new");
  EXPECT_TRUE(has_document("old"));
  file.keep();
  EXPECT_TRUE(has_document("new"));
  EXPECT_FALSE(has_document("old"));
}

TEST_F(NewStoreFileTest, LeavesNothingBehindWhenItIsNotKept) {
  make_store(target_, "old");
  {
    const NewStoreFile file(target_);
    make_store(file.path(), "new");
  }
  EXPECT_THAT(file_names(), ElementsAre("graph.relata"));
  EXPECT_TRUE(has_document("old"));
}

TEST_F(NewStoreFileTest, RemovesWhatAKilledBuildLeft) {
  make_store(target_.string() + ".new", "abandoned");
  NewStoreFile file(target_);
  EXPECT_THAT(file_names(), IsEmpty());
}

TEST_F(NewStoreFileTest, RemovesWhatABuildLeftThatWasKilledAtOnce) {
  write("graph.relata.new", "");
  NewStoreFile file(target_);
  EXPECT_THAT(file_names(), IsEmpty());
}

TEST_F(NewStoreFileTest, DoesNotDisturbABuildThatIsUnderWay) {
  const std::string path = target_.string() + ".new";
  GraphStore other = GraphStore::create(path);
  other.change(Ontology::standard(), [&](GraphStore::Change&) {
    EXPECT_THAT([&] { NewStoreFile file(target_); },
                fails_with<StoreError>(
                    ErrorCode::StoreBusy,
                    path + ": is in use by another process; try again when that is done"));
  });
  EXPECT_THAT(file_names(), ElementsAre("graph.relata.new"));
}

TEST_F(NewStoreFileTest, DoesNotTakeThePlaceOfAnotherFile) {
  const std::string notes = write("notes.txt", "Mine.");
  EXPECT_THAT(
      [&] { NewStoreFile file(notes); },
      fails_with<StoreError>(ErrorCode::StoreForeign, notes + ": is damaged or no Relata store"));
  EXPECT_THAT(file_names(), ElementsAre("notes.txt"));
}

TEST_F(NewStoreFileTest, TakesThePlaceOfWhatALinkLeadsTo) {
  make_store(path("real.relata"), "old");
  std::filesystem::create_symlink(path("real.relata"), target_);
  NewStoreFile file(target_);
  make_store(file.path(), "new");
  file.keep();
  EXPECT_TRUE(std::filesystem::is_symlink(target_));
  EXPECT_TRUE(has_document("new"));
}

}  // namespace
}  // namespace relata
