// SPDX-License-Identifier: Apache-2.0
#include "extract/tokenize/tokenizer.h"
