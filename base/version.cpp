// SPDX-License-Identifier: Apache-2.0
#include "base/version.h"

namespace relata {

std::string_view relata_version() {
  return RELATA_VERSION;
}

}  // namespace relata
