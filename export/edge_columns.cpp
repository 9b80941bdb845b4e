// SPDX-License-Identifier: Apache-2.0
#include "export/edge_columns.h"
