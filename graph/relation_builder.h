// SPDX-License-Identifier: Apache-2.0
#pragma once
// From records with resolved entities to relations with their statements.

#include "graph/ontology/ontology.h"
#include "graph/record/document_record.h"
#include "graph/relation.h"
#include "graph/statement.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A relation and its statements, ordered by document, then sentence, then id.
struct RelationWithStatements {
  Relation relation;
  std::vector<Statement> statements;

  friend bool operator==(const RelationWithStatements&, const RelationWithStatements&) = default;
};

/// Collects the statements of records under their relation keys. The order of `add` does not show
/// in the result. Statements whose two ends became one entity are left out.
class RelationBuilder {
 public:
  /// Valid until: `ontology` ends.
  explicit RelationBuilder(const Ontology& ontology) : ontology_(ontology) {}

  /// `entity_of` gives the graph's id of a record's entity id. Symmetric relations get the smaller
  /// id as subject; the evidence of the ends goes with them. Requires: no record of the same
  /// document was added; the record is sound, as from `parse_record`.
  void add(const DocumentRecord& record,
           const std::function<std::string(std::string_view)>& entity_of);

  /// Ordered by key. The builder is empty afterwards.
  std::vector<RelationWithStatements> finish();

 private:
  struct Group {
    std::vector<Statement> statements;
    std::set<std::string> dates;  ///< of the documents
    bool is_open = true;          ///< all statements so far are
  };

  const Ontology& ontology_;
  std::map<RelationKey, Group> groups_;
};

}  // namespace relata
