// SPDX-License-Identifier: Apache-2.0
#include "base/input_file.h"
