// SPDX-License-Identifier: Apache-2.0
#include "extract/names/gazetteer.h"
