// SPDX-License-Identifier: Apache-2.0
#include "extract/text/html_reader.h"
