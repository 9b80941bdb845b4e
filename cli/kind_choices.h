// SPDX-License-Identifier: Apache-2.0
#pragma once
// The words of --kind.

#include "cli/choice_option.h"
#include "graph/ontology/vocabulary.h"

namespace relata {

inline const Choices<EntityKind> kKindChoices = {{"person", EntityKind::Person},
                                                 {"place", EntityKind::Place},
                                                 {"organization", EntityKind::Organization}};

}  // namespace relata
