// SPDX-License-Identifier: Apache-2.0
#include "export/export_text.h"
