// SPDX-License-Identifier: Apache-2.0
#include "export/jsonld/jsonld_writer.h"
