// SPDX-License-Identifier: Apache-2.0
#pragma once
// The kernels of each instruction set. Those of x86-64 exist only there.

#include "extract/language/kernels.h"

namespace relata {

const Kernels& scalar_kernels();
const Kernels& avx2_kernels();
const Kernels& avx_vnni_kernels();
const Kernels& avx512_vnni_kernels();

}  // namespace relata
