// SPDX-License-Identifier: Apache-2.0
#include "export/graphml/graphml_writer.h"
