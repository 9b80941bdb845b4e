// SPDX-License-Identifier: Apache-2.0
#include "graph/record/record_json.h"
