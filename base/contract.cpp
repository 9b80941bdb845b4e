// SPDX-License-Identifier: Apache-2.0
#include "base/contract.h"

#include <string>

namespace relata {

void expects(bool holds, std::string_view promise, std::source_location at) {
  if (holds) {
    return;
  }
  throw ContractViolation(std::string(at.file_name()) + ":" + std::to_string(at.line()) + ": " +
                          std::string(promise));
}

}  // namespace relata
