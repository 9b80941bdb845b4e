// SPDX-License-Identifier: Apache-2.0
#include "extract/coreference/chain_builder.h"
