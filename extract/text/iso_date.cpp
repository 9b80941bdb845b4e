// SPDX-License-Identifier: Apache-2.0
#include "extract/text/iso_date.h"
