// SPDX-License-Identifier: Apache-2.0
#include "extract/text/json_article_reader.h"
