// SPDX-License-Identifier: Apache-2.0
#pragma once
// A node: a person, place or organization, the same in all documents that name it.

#include "graph/ontology/vocabulary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace relata {

struct Entity {
  std::string id;  ///< "person/anatoly-bibilov"
  EntityKind kind = EntityKind::Person;
  std::string name;
  std::vector<std::string> aliases;  ///< sorted, without `name`
  std::uint32_t mention_count = 0;
  std::uint32_t document_count = 0;

  friend bool operator==(const Entity&, const Entity&) = default;
};

}  // namespace relata
