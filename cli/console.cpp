// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <ostream>

namespace relata {

void Console::say(std::string_view message) const {
  err << "relata: " << message << '\n';
}

}  // namespace relata
