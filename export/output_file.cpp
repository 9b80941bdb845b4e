// SPDX-License-Identifier: Apache-2.0
#include "export/output_file.h"
