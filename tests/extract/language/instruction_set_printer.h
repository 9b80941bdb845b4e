// SPDX-License-Identifier: Apache-2.0
#pragma once
// Parameters of tests, printed by name.

#include "extract/language/instruction_set.h"

#include <ostream>

namespace relata {

inline void PrintTo(InstructionSet set, std::ostream* out) {
  *out << to_string(set);
}

}  // namespace relata
