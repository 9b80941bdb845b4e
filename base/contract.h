// SPDX-License-Identifier: Apache-2.0
#pragma once
// Promises between caller and callee, checked in every build.

#include <source_location>
#include <stdexcept>
#include <string_view>

namespace relata {

/// A caller broke a documented promise: a bug in the calling code, never a fault of the input.
class ContractViolation : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// Throws: ContractViolation with file, line and `promise` when `holds` is false.
void expects(bool holds, std::string_view promise,
             std::source_location at = std::source_location::current());

}  // namespace relata
