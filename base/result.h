// SPDX-License-Identifier: Apache-2.0
#pragma once
// The answer of a `parse_*` function: one bad item among many is a value, not an exception.

#include "base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace relata {

/// Why one item could not be read. `message` says what, where and what to do, like that of an
/// Error.
struct Failure {
  ErrorCode code;
  std::string message;

  friend bool operator==(const Failure&, const Failure&) = default;
};

/// A value or a Failure. C++23's std::expected takes this place by changing this one line.
template <class Value>
using Result = tl::expected<Value, Failure>;

/// `return failure(code, message);` in a function that gives a Result.
inline tl::unexpected<Failure> failure(ErrorCode code, std::string message) {
  return tl::make_unexpected(Failure{code, std::move(message)});
}

}  // namespace relata
