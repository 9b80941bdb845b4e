// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small programs put together to larger ones. Distances are relative, so a program can stand
// anywhere in another.

#include "extract/relations/pattern.h"

#include <string>

namespace relata {

Pattern then(Pattern first, const Pattern& second);
/// Tries `first` before `second`.
Pattern either(const Pattern& first, const Pattern& second);
/// Once, if it can be.
Pattern maybe(const Pattern& pattern);
/// As often as it can be. Requires: !may_be_empty(pattern).
Pattern any_number(const Pattern& pattern);
/// Requires: 0 <= least <= most.
Pattern repeated(const Pattern& pattern, int least, int most);
Pattern capture(const std::string& name, const Pattern& pattern);
/// Requires: `operation` is Ahead, NotAhead or NotBehind.
Pattern look(Operation operation, const Pattern& pattern);

/// Whether a program can match without taking a cell.
bool may_be_empty(const Pattern& pattern);

}  // namespace relata
