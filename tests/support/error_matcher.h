// SPDX-License-Identifier: Apache-2.0
#pragma once
// Errors are compared whole: type, code, and the message word for word.

#include "base/error.h"

#include <gmock/gmock.h>

#include <exception>
#include <string>

namespace relata {

/// For a callable: `EXPECT_THAT([] { open("x"); }, (fails_with<InputError>(code, "x: no such
/// file")));`
template <class ErrorType>
auto fails_with(ErrorCode code, const std::string& message) {
  return testing::Throws<ErrorType>(
      testing::AllOf(testing::Property("code", &Error::code, code),
                     testing::Property("what", &std::exception::what, testing::StrEq(message))));
}

}  // namespace relata
