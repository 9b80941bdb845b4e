// SPDX-License-Identifier: Apache-2.0
#include "extract/text/plain_text_reader.h"
