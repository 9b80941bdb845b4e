// SPDX-License-Identifier: Apache-2.0
#include "extract/relations/statement_finder.h"
