// SPDX-License-Identifier: Apache-2.0
#include "extract/language/kernels.h"

#include "base/contract.h"
#include "extract/language/kernel_tables.h"

#include <algorithm>

namespace relata {

const Kernels& kernels_for(InstructionSet set) {
  expects(std::ranges::count(supported_instruction_sets(), set) == 1,
          "kernels are asked for an instruction set that the processor has");
#if defined(__x86_64__)
  switch (set) {
    case InstructionSet::Scalar:
      return scalar_kernels();
    case InstructionSet::Avx2:
      return avx2_kernels();
    case InstructionSet::AvxVnni:
      return avx_vnni_kernels();
    case InstructionSet::Avx512Vnni:
      return avx512_vnni_kernels();
  }
#endif
  return scalar_kernels();
}

}  // namespace relata
