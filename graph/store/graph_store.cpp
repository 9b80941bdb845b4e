// SPDX-License-Identifier: Apache-2.0
#include "graph/store/graph_store.h"

#include "base/contract.h"
#include "graph/store/entity_search.h"
#include "graph/store/lookups.h"
#include "graph/store/records.h"
#include "graph/store/resolved_tables.h"
#include "graph/store/similar_names.h"
#include "graph/store/store_file.h"
#include "graph/store/store_neighbors.h"
#include "graph/store/store_statistics.h"

#include <utility>

namespace relata {

struct GraphStore::State {
  StoreFile file;

  State(const std::filesystem::path& path, OpenMode mode) : file(path, mode) {}
};

// The functions of this class only turn what SQLite throws into StoreError; the work is done by
// functions of the same name in the other files of this folder.

GraphStore::GraphStore(std::unique_ptr<State> state) : state_(std::move(state)) {}

GraphStore::~GraphStore() = default;
GraphStore::GraphStore(GraphStore&&) noexcept = default;
GraphStore& GraphStore::operator=(GraphStore&&) noexcept = default;

GraphStore GraphStore::create(const std::filesystem::path& path) {
  StoreFile::create(path);
  return GraphStore(std::make_unique<State>(path, OpenMode::Write));
}

GraphStore GraphStore::open(const std::filesystem::path& path, OpenMode mode) {
  GraphStore store(std::make_unique<State>(path, mode));
  store.state_->file.guarded([](StoreFile& file) { file.keep_changes_in_memory(); });
  return store;
}

PutOutcome GraphStore::Change::put(const DocumentRecord& record) {
  const PutOutcome outcome = put_record(store_.state_->file, record);
  is_effective_ = is_effective_ || outcome != PutOutcome::Unchanged;
  return outcome;
}

bool GraphStore::Change::remove(std::string_view document_id) {
  const bool was_there = remove_record(store_.state_->file, document_id);
  is_effective_ = is_effective_ || was_there;
  return was_there;
}

void GraphStore::change(const Ontology& ontology,
                        const std::function<void(Change&)>& make_changes) {
  expects(state_->file.mode() == OpenMode::Write, "the store is open for writing");
  state_->file.guarded([&](StoreFile& file) {
    WriteTransaction transaction(file.database());
    Change change(*this);
    make_changes(change);
    if (change.is_effective_) {
      rebuild_resolved_tables(file, ontology);
      transaction.commit();
    }
  });
}

void GraphStore::read_one_state(const std::function<void()>& read) const {
  state_->file.guarded([&](StoreFile& file) {
    const Snapshot snapshot(file);
    read();
  });
}

GraphCounts GraphStore::counts() const {
  return statistics().counts;
}

void GraphStore::visit_documents(const std::function<void(const SourceDocument&)>& visit) const {
  state_->file.guarded([&](StoreFile& file) { relata::visit_documents(file, visit); });
}

void GraphStore::visit_entities(const std::function<void(const Entity&)>& visit) const {
  state_->file.guarded([&](StoreFile& file) { relata::visit_entities(file, visit); });
}

void GraphStore::visit_relations(
    const std::function<void(const RelationWithStatements&)>& visit) const {
  state_->file.guarded([&](StoreFile& file) { relata::visit_relations(file, visit); });
}

void GraphStore::visit_relations_from(
    std::string_view entity_id,
    const std::function<void(const RelationWithStatements&)>& visit) const {
  state_->file.guarded(
      [&](StoreFile& file) { relata::visit_relations_from(file, entity_id, visit); });
}

StoreStatistics GraphStore::statistics() const {
  return state_->file.guarded([](StoreFile& file) { return read_statistics(file); });
}

std::optional<Entity> GraphStore::find_entity(std::string_view id) const {
  return state_->file.guarded([&](StoreFile& file) { return relata::find_entity(file, id); });
}

std::vector<Entity> GraphStore::find_entities_named(std::string_view name) const {
  return state_->file.guarded(
      [&](StoreFile& file) { return relata::find_entities_named(file, name); });
}

std::vector<Entity> GraphStore::search_entities(const EntitySearch& search) const {
  return state_->file.guarded(
      [&](StoreFile& file) { return relata::search_entities(file, search); });
}

std::vector<Entity> GraphStore::find_similar_entities(std::string_view name,
                                                      std::size_t limit) const {
  return state_->file.guarded(
      [&](StoreFile& file) { return relata::find_similar_entities(file, name, limit); });
}

std::vector<Neighbor> GraphStore::find_neighbors(const NeighborQuery& query) const {
  return state_->file.guarded([&](StoreFile& file) { return relata::find_neighbors(file, query); });
}

std::optional<RelationWithStatements> GraphStore::find_relation(std::string_view id) const {
  return state_->file.guarded([&](StoreFile& file) { return relata::find_relation(file, id); });
}

std::optional<SourceDocument> GraphStore::find_document(std::string_view id) const {
  return state_->file.guarded([&](StoreFile& file) { return relata::find_document(file, id); });
}

std::vector<SourceDocument> GraphStore::find_documents_of(std::string_view entity_id) const {
  return state_->file.guarded(
      [&](StoreFile& file) { return relata::find_documents_of(file, entity_id); });
}

std::optional<DocumentRecord> GraphStore::find_record(std::string_view document_id) const {
  return state_->file.guarded(
      [&](StoreFile& file) { return relata::find_record(file, document_id); });
}

}  // namespace relata
