// SPDX-License-Identifier: Apache-2.0
#include "pipeline/input_list.h"
