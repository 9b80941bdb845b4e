// SPDX-License-Identifier: Apache-2.0
#include "extract/names/name_finder.h"
