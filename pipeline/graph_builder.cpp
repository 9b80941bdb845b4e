// SPDX-License-Identifier: Apache-2.0
#include "pipeline/graph_builder.h"
