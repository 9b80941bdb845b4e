// SPDX-License-Identifier: Apache-2.0
#pragma once
// Entity ids: readable, stable, made from kind and name.

#include "graph/ontology/vocabulary.h"

#include <string>
#include <string_view>

namespace relata {

/// "person/anatoly-bibilov": the kind, a slash, the name in lower case with letters and digits of
/// any script kept and everything between them one "-". A name without a letter or digit gives its
/// short hash. Different names may give one id; resolution numbers those. Requires: valid UTF-8.
std::string make_entity_id(EntityKind kind, std::string_view name);

/// "person/john-smith-2". Requires: number >= 2.
std::string make_numbered_entity_id(std::string_view id, unsigned number);

}  // namespace relata
