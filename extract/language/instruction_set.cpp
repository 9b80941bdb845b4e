// SPDX-License-Identifier: Apache-2.0
#include "extract/language/instruction_set.h"

namespace relata {

std::string_view to_string(InstructionSet set) {
  switch (set) {
    case InstructionSet::Scalar:
      return "scalar";
    case InstructionSet::Avx2:
      return "avx2";
    case InstructionSet::AvxVnni:
      return "avx_vnni";
    case InstructionSet::Avx512Vnni:
      return "avx512_vnni";
  }
  return "unknown";
}

#if defined(__x86_64__)

namespace {

/// AVX-VNNI has no name in `__builtin_cpu_supports` of g++ 12: leaf 7, sub-leaf 1, EAX bit 4.
bool has_avx_vnni() {
  constexpr std::uint32_t kAvxVnniBit = 1U << 4U;
  std::uint32_t eax = 7;
  std::uint32_t ebx = 0;
  std::uint32_t ecx = 1;
  std::uint32_t edx = 0;
  asm("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
  return (eax & kAvxVnniBit) != 0;
}

}  // namespace

std::vector<InstructionSet> supported_instruction_sets() {
  std::vector<InstructionSet> sets = {InstructionSet::Scalar};
  if (__builtin_cpu_supports("avx2") == 0) {
    return sets;
  }
  sets.push_back(InstructionSet::Avx2);
  if (has_avx_vnni()) {
    sets.push_back(InstructionSet::AvxVnni);
  }
  if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
      __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vnni") != 0) {
    sets.push_back(InstructionSet::Avx512Vnni);
  }
  return sets;
}

#else

std::vector<InstructionSet> supported_instruction_sets() {
  return {InstructionSet::Scalar};
}

#endif

}  // namespace relata
