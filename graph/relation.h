// SPDX-License-Identifier: Apache-2.0
#pragma once
// An edge: all statements with the same subject, predicate, object and qualifiers.

#include "base/span.h"
#include "graph/ontology/vocabulary.h"
#include "graph/statement.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

/// What makes two statements one relation. Ordered by bytes: the order of edges in every export.
struct RelationKey {
  std::string subject;  ///< entity id
  std::string predicate;
  std::string object;  ///< entity id
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;

  friend bool operator==(const RelationKey&, const RelationKey&) = default;
};

/// By the texts of the parts, so that the order does not depend on the order of enum values.
std::strong_ordering operator<=>(const RelationKey& left, const RelationKey& right);

/// "r" and 16 hexadecimal digits: SHA-256 of the tab-joined key, `former` as False or True
/// (interchange profile, rule 7).
std::string make_relation_id(const RelationKey& key);

/// 16 hexadecimal digits: SHA-256 of document, key and the sentence's ends in code points,
/// tab-joined. `number` tells statements of one document apart that are equal in all of these (two
/// speakers in one sentence say the same): 1 for the first in the record's order, from 2 on it is
/// one more part.
std::string make_statement_id(const RelationKey& key, std::string_view document,
                              CodePointSpan sentence, unsigned number = 1);

/// A relation and the figures over its statements.
struct Relation {
  std::string id;
  RelationKey key;
  bool is_open = false;       ///< the wording is the texts' own in all statements
  bool is_symmetric = false;  ///< the predicate is; then the smaller id is the subject
  /// Positive, actual, not former, and at least one statement in the article's own voice or by an
  /// unnamed source.
  bool is_plain_fact = false;
  std::uint32_t statement_count = 0;
  std::uint32_t source_count = 0;         ///< independent sources: documents
  double confidence = 0;                  ///< the highest of the statements
  std::vector<Speaker> speakers;          ///< sorted by value, each once
  std::vector<std::string> document_ids;  ///< sorted, each once
  /// When it held: the least start and the greatest end of the statements' times, as texts (2019 is
  /// less than 2019-05).
  std::optional<std::string> start;
  std::optional<std::string> end;
  std::optional<std::string> reported_first;  ///< dates of the documents
  std::optional<std::string> reported_last;
  std::optional<std::string> role;  ///< the `role` detail, when all statements have the same

  friend bool operator==(const Relation&, const Relation&) = default;
};

/// "not_", "planned_", "former_", … in the order of the interchange profile, rule 2; empty for a
/// plain positive relation.
std::string qualifier_prefix(const RelationKey& key);

}  // namespace relata
