// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which Relata this is.

#include <string_view>

namespace relata {

/// The version of the project, e.g. "0.1.0". Valid until: the program ends.
std::string_view relata_version();

}  // namespace relata
