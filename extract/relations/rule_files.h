// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules that are built in (extract/relations/data).

#include "extract/relations/rule.h"

#include <memory>

namespace relata {

/// Read once for the whole program. Threads: may be shared. Cost: the first call takes a few
/// milliseconds.
std::shared_ptr<const RuleSet> standard_rules();

}  // namespace relata
