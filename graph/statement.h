// SPDX-License-Identifier: Apache-2.0
#pragma once
// One place in one document that states a relation, with its ends resolved to entities of the
// graph.

#include "graph/record/document_record.h"

#include <compare>
#include <map>
#include <optional>
#include <string>

namespace relata {

/// Who says it.
struct Speaker {
  std::string value;  ///< entity id, or a lower-case phrase for a source that is no entity
  bool is_entity = false;

  friend auto operator<=>(const Speaker&, const Speaker&) = default;
};

struct Statement {
  std::string id;  ///< 16 hexadecimal digits, from document, relation key and sentence
  std::string document;
  std::optional<Speaker> speaker;  ///< nothing: the article's own voice
  std::optional<TimeExpression> time;
  std::map<std::string, std::string> details;
  double confidence = 0;
  Evidence evidence;  ///< bytes; `text` and `code_points` are always filled here
  std::string rule;

  friend bool operator==(const Statement&, const Statement&) = default;
};

}  // namespace relata
