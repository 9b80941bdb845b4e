// SPDX-License-Identifier: Apache-2.0
#include "graph/store/graph_store.h"
