// SPDX-License-Identifier: Apache-2.0
#pragma once
// The gold annotation of an article: docs/evaluation.md describes the form and its meaning.

#include "base/result.h"
#include "graph/ontology/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

struct GoldEntity {
  std::string name;
  EntityKind kind = EntityKind::Person;
  std::vector<std::string> other_names;  ///< aliases and demonyms
  bool is_required = true;
};

struct GoldStatement {
  std::string subject;  ///< name of an entity
  std::string predicate;
  std::string object;
  std::vector<std::string> also;  ///< other predicates that are right
  std::string phrase;             ///< the wording where the predicate is "other"
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Actual;
  bool is_former = false;
  bool is_required = true;
  std::optional<std::string> speaker;
  std::string evidence;  ///< a piece of the text; empty: none
};

struct GoldArticle {
  std::vector<GoldEntity> entities;
  std::vector<GoldStatement> statements;
};

/// `place` is for messages. Failure: InvalidJson, InvalidAnnotation.
[[nodiscard]] Result<GoldArticle> parse_gold_article(std::string_view json, std::string_view place);

}  // namespace relata
