// SPDX-License-Identifier: Apache-2.0
#pragma once
// A store in a folder of its own, filled with records by hand.

#include "graph/record/document_record.h"
#include "graph/store/graph_store.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A record whose text is "SUBJECT works for OBJECT.", which it states.
DocumentRecord make_work_record(const std::string& id, const std::string& person,
                                const std::string& organization);

/// Gives a test a folder, a path in it where no store is yet, and ways to fill one.
class StoreTest : public testing::Test {
 protected:
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// A path in the same folder.
  [[nodiscard]] std::filesystem::path other_path(const std::string& name) const {
    return folder_.path() / name;
  }

  [[nodiscard]] std::filesystem::path write_file(const std::string& name,
                                                 std::string_view bytes) const {
    return folder_.write(name, bytes);
  }

  /// A new store at `path()`.
  GraphStore make_store(const std::vector<DocumentRecord>& records) const;

  /// The names in the folder, sorted.
  [[nodiscard]] std::vector<std::string> file_names() const;

 private:
  TemporaryFolder folder_;
  std::filesystem::path path_ = folder_.path() / "graph.relata";
};

/// Puts all of them in one change.
void put_all(GraphStore& store, const std::vector<DocumentRecord>& records);

/// What was found, by id, in its order.
std::vector<std::string> ids_of(const std::vector<Entity>& entities);

}  // namespace relata
