// SPDX-License-Identifier: Apache-2.0
#pragma once
// How well the records of articles agree with their gold annotation: the figures of
// tests/evaluation/score.py, which stays the reference.

#include "graph/ontology/ontology.h"
#include "graph/record/document_record.h"

#include "evaluation/gold_article.h"
#include "evaluation/qualifier_score.h"
#include "evaluation/tally.h"
#include <map>
#include <vector>

namespace relata {

struct ArticleScore {
  std::map<EntityKind, Tally> entities;
  Tally statements;
  Tally pairs;                        ///< the two ends, whatever is stated between them
  std::vector<Judgement> judgements;  ///< of right statements

  ArticleScore& operator+=(const ArticleScore& other);

  [[nodiscard]] Tally all_entities() const;
};

/// A gold statement and an extracted one are twins when they have the same two ends, in either
/// direction. A twin with a fitting label and the right polarity makes a statement right. Evidence
/// is compared where the record has its text.
ArticleScore score_article(const Ontology& ontology, const GoldArticle& gold,
                           const DocumentRecord& record);

}  // namespace relata
