// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small sets of records in which everything hard about resolution happens often.

#include "graph/record/document_record.h"

#include <cstdint>
#include <vector>

namespace relata {

/// One to six valid records with ids "doc0", "doc1", …. Few names, spelled in several ways, with
/// acronyms that are ambiguous in some worlds, and different names that give one entity id; few
/// predicates, among them a symmetric one, with all qualifiers and speakers. The same seed gives
/// the same world.
std::vector<DocumentRecord> make_random_world(std::uint32_t seed);

}  // namespace relata
