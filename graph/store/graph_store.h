// SPDX-License-Identifier: Apache-2.0
#pragma once
// One knowledge graph in one SQLite file: the records as they came, and the resolved graph in
// indexed tables.

#include "graph/entity.h"
#include "graph/graph_source.h"
#include "graph/neighbor_query.h"
#include "graph/ontology/ontology.h"
#include "graph/record/document_record.h"
#include "graph/relation_builder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

enum class OpenMode { Read, Write };

/// What became of a record that was put into a store.
enum class PutOutcome { Added, Replaced, Unchanged };

/// What `relata stats` prints.
struct StoreStatistics {
  GraphCounts counts;
  std::map<EntityKind, std::uint64_t> entities_by_kind;
  std::map<std::string, std::uint64_t> relations_by_predicate;  ///< open ones together, as "open"
  std::uint64_t plain_facts = 0;
  std::uint64_t negative = 0;
  std::uint64_t not_actual = 0;
  std::uint64_t former = 0;
  /// Relations that are positive, actual and not former, and yet no plain facts.
  std::uint64_t said_by_named_speakers_only = 0;
  std::optional<std::string> first_date;  ///< of the documents
  std::optional<std::string> last_date;

  friend bool operator==(const StoreStatistics&, const StoreStatistics&) = default;
};

struct EntitySearch {
  std::string text;  ///< a name or the beginning of one; a trailing `*` is allowed
  std::optional<EntityKind> kind = {};
  std::size_t limit = 20;
};

/// One graph file. Lookups read indexed tables and never load the graph. Changes happen inside
/// `change`, which is one transaction: whatever goes wrong, the file holds the last committed
/// state. Threads: one object, one thread. Several processes may read while one writes; its commit
/// waits until running reads end (a minute at most), and reads wait for the commit.
class GraphStore final : public GraphSource {
 public:
  /// Makes a new, empty store. Throws: StoreError (StoreFailed) when the file exists or cannot be
  /// made.
  static GraphStore create(const std::filesystem::path& path);

  /// Throws: StoreError when `path` does not exist (StoreMissing), is no Relata store
  /// (StoreForeign), was written by a newer Relata (StoreNewer), is being written by another
  /// process (StoreBusy, for OpenMode::Write).
  static GraphStore open(const std::filesystem::path& path, OpenMode mode);

  ~GraphStore() override;
  GraphStore(GraphStore&&) noexcept;
  GraphStore& operator=(GraphStore&&) noexcept;

  /// What one transaction may do. Lent by `change`.
  class Change {
   public:
    /// Adds the record, or replaces the one with the same document id. Requires: the record is
    /// sound, as from an Extractor or `parse_record`.
    PutOutcome put(const DocumentRecord& record);
    /// Whether there was such a document.
    bool remove(std::string_view document_id);

   private:
    friend class GraphStore;

    explicit Change(GraphStore& store) : store_(store) {}

    GraphStore& store_;
    bool is_effective_ = false;
  };

  /// Runs `make_changes`, brings the resolved graph up to date, commits. Afterwards the store
  /// answers and exports exactly like a fresh one of the same documents. Throws: StoreError, or
  /// what `make_changes` throws; then nothing has changed.
  void change(const Ontology& ontology, const std::function<void(Change&)>& make_changes);

  /// Runs `read`, in which all answers and visits show one state of the store, whatever other
  /// processes write meanwhile: for exports, and for answers made of several. Commits of others
  /// wait for its end. Throws: StoreError, or what `read` throws.
  void read_one_state(const std::function<void()>& read) const;

  [[nodiscard]] GraphCounts counts() const override;
  void visit_documents(const std::function<void(const SourceDocument&)>& visit) const override;
  void visit_entities(const std::function<void(const Entity&)>& visit) const override;
  void visit_relations(
      const std::function<void(const RelationWithStatements&)>& visit) const override;
  void visit_relations_from(
      std::string_view entity_id,
      const std::function<void(const RelationWithStatements&)>& visit) const override;

  [[nodiscard]] StoreStatistics statistics() const;
  [[nodiscard]] std::optional<Entity> find_entity(std::string_view id) const;
  /// Entities with this name or alias (`normalize_name` decides), those that have it as name first,
  /// then most mentions.
  [[nodiscard]] std::vector<Entity> find_entities_named(std::string_view name) const;
  /// Entities in one of whose names each word of the text begins a word, in the text's order. Those
  /// with exactly this name or alias first, then those whose name begins with it; then most
  /// mentions, then id.
  [[nodiscard]] std::vector<Entity> search_entities(const EntitySearch& search) const;
  /// "Did you mean": at most `limit` entities with a name, or a word in it, near to a mistyped one;
  /// fewest differences first. Names that share no beginning of a word with it are not found.
  [[nodiscard]] std::vector<Entity> find_similar_entities(std::string_view name,
                                                          std::size_t limit) const;
  /// As `find_neighbors` on the loaded graph. Cost: the relations of the entity; with a limit and
  /// no filter, as many as the limit.
  [[nodiscard]] std::vector<Neighbor> find_neighbors(const NeighborQuery& query) const;
  [[nodiscard]] std::optional<RelationWithStatements> find_relation(std::string_view id) const;
  [[nodiscard]] std::optional<SourceDocument> find_document(std::string_view id) const;
  /// The documents that mention an entity, by id.
  [[nodiscard]] std::vector<SourceDocument> find_documents_of(std::string_view entity_id) const;
  /// The record as it came.
  [[nodiscard]] std::optional<DocumentRecord> find_record(std::string_view document_id) const;

 private:
  struct State;
  explicit GraphStore(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace relata
