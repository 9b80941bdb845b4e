// SPDX-License-Identifier: Apache-2.0
#include "graph/relation_builder.h"
