// SPDX-License-Identifier: Apache-2.0
#pragma once
// The predicates: what may stand on an edge, between which kinds, and what it is called elsewhere.

#include "base/result.h"
#include "graph/ontology/vocabulary.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// A named relation type. A line of graph/ontology/relations.tsv.
struct Predicate {
  std::string name;                        ///< lower_snake_case
  std::set<EntityKind> subject_kinds;      ///< never empty
  std::set<EntityKind> object_kinds;       ///< never empty
  std::string inverse;                     ///< name for reading the edge backwards; empty: none
  bool is_symmetric = false;               ///< then the edge is written once, smaller id first
  bool is_event = false;                   ///< false: a state
  bool is_functional_for_subject = false;  ///< a subject has at most one object at a time
  bool is_functional_for_object = false;   ///< an object has at most one subject at a time
  std::string schema_org;  ///< term of schema.org as the data file gives it; empty: none
  std::string wikidata;    ///< property of Wikidata as the data file gives it; empty: none
  std::string group;       ///< e.g. "Geography"

  /// Whether both kinds fit the signature.
  [[nodiscard]] bool accepts(EntityKind subject, EntityKind object) const {
    return subject_kinds.contains(subject) && object_kinds.contains(object);
  }
};

/// Whether a text may name a predicate: lower_snake_case, and not beginning like a qualified edge
/// type (not_, planned_, possible_, demanded_, alleged_, conditional_, former_, open), so that
/// "not_founder_of" can only mean a denied founder_of.
bool is_predicate_name(std::string_view text);

/// A set of predicates, in the order of the data file. Immutable. Threads: all functions may run
/// together.
class Ontology {
 public:
  /// The ontology that is built in. One object for the whole program.
  static const Ontology& standard();

  /// Reads the tab-separated form of relations.tsv: a line of column names in any order, then a
  /// predicate a line; columns that Predicate has no place for are passed over, empty lines too.
  /// `source` names it in messages ("relations.tsv:12: …"). Failure: InvalidField for a missing
  /// column, a line of another length, an unknown kind or flag, a name that is no
  /// `is_predicate_name`, a predicate or inverse whose name is taken.
  [[nodiscard]] static Result<Ontology> parse(std::string_view tsv, std::string_view source);

  /// Nothing for a name that is no predicate. Valid until: this object ends.
  [[nodiscard]] const Predicate* find_predicate(std::string_view name) const;

  /// The predicate whose inverse is `name`; a symmetric one is its own. Valid until: this object
  /// ends.
  [[nodiscard]] const Predicate* find_by_inverse(std::string_view name) const;

  [[nodiscard]] std::span<const Predicate> predicates() const { return predicates_; }

  /// False for a name that is no predicate.
  [[nodiscard]] bool is_symmetric(std::string_view predicate) const;

 private:
  void add(Predicate predicate);

  std::vector<Predicate> predicates_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
  std::map<std::string, std::size_t, std::less<>> by_inverse_;
};

}  // namespace relata
