// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the processor offers for products of small integers.

#include <cstdint>
#include <string_view>
#include <vector>

namespace relata {

/// Each gives the same results; later ones are faster.
enum class InstructionSet : std::uint8_t { Scalar, Avx2, AvxVnni, Avx512Vnni };

/// "scalar", "avx2", …
std::string_view to_string(InstructionSet set);

/// Those that this processor and this build have, slowest first; `Scalar` always.
std::vector<InstructionSet> supported_instruction_sets();

}  // namespace relata
