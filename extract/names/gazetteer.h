// SPDX-License-Identifier: Apache-2.0
#pragma once
// The lists of names, compiled into the program from extract/names/data (sources and licences:
// NOTICE).

#include <memory>
#include <string_view>

namespace relata {

/// Owned by the names stage: its shape is that stage's business.
class Gazetteer;

}  // namespace relata
