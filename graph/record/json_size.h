// SPDX-License-Identifier: Apache-2.0
#pragma once
// How big a line of JSON becomes in memory, told before it is parsed.

#include <cstddef>
#include <string_view>

namespace relata {

/// What a parser has to hold.
struct JsonSize {
  std::size_t depth = 0;        ///< of arrays and objects in each other
  std::size_t value_count = 0;  ///< texts (keys too), numbers, …; empty containers count twice
};

/// Works on any bytes; those that are no JSON are left to the parser. Cost: one pass.
JsonSize measure_json(std::string_view json);

}  // namespace relata
