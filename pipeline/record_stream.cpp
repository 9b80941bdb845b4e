// SPDX-License-Identifier: Apache-2.0
#include "pipeline/record_stream.h"
