// SPDX-License-Identifier: Apache-2.0
#pragma once
// How big a line of JSON becomes in memory, told before it is parsed.

#include <cstddef>
#include <string_view>

namespace relata {

/// Upper bounds of what a parser has to hold.
struct JsonSize {
  std::size_t depth = 0;        ///< of arrays and objects in each other
  std::size_t value_count = 0;  ///< texts, numbers, arrays, …; at most twice the true count
};

/// Works on any bytes. For valid JSON the figures are bounds; what is not valid is left to the
/// parser. Cost: one pass.
JsonSize measure_json(std::string_view json);

}  // namespace relata
