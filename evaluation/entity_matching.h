// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which extracted entity is which gold entity.

#include "graph/record/document_record.h"

#include "evaluation/gold_article.h"
#include <map>
#include <string>
#include <vector>

namespace relata {

/// From ids of extracted entities to the names of their gold ones, one to one. Two match when their
/// kinds are equal and they share a name. Equal full names go first, then those that share the most
/// names.
std::map<std::string, std::string> match_entities(const std::vector<GoldEntity>& gold,
                                                  const std::vector<RecordEntity>& found);

}  // namespace relata
