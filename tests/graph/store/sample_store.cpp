// SPDX-License-Identifier: Apache-2.0
#include "tests/graph/store/sample_store.h"

#include "tests/support/record_builder.h"

#include <algorithm>

namespace relata {

DocumentRecord make_work_record(const std::string& id, const std::string& person,
                                const std::string& organization) {
  return RecordBuilder(id, person + " works for " + organization + ".")
      .person(person)
      .organization(organization)
      .state({.subject = person, .predicate = "employed_by", .object = organization})
      .build();
}

GraphStore StoreTest::make_store(const std::vector<DocumentRecord>& records) const {
  GraphStore store = GraphStore::create(path_);
  put_all(store, records);
  return store;
}

std::vector<std::string> StoreTest::file_names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

void put_all(GraphStore& store, const std::vector<DocumentRecord>& records) {
  store.change(Ontology::standard(), [&](GraphStore::Change& change) {
    for (const DocumentRecord& record : records) {
      change.put(record);
    }
  });
}

std::vector<std::string> ids_of(const std::vector<Entity>& entities) {
  std::vector<std::string> ids;
  for (const Entity& entity : entities) {
    ids.push_back(entity.id);
  }
  return ids;
}

}  // namespace relata
