// SPDX-License-Identifier: Apache-2.0
#include "base/contract.h"

#include <gmock/gmock.h>

#include <string>

namespace relata {
namespace {

TEST(Contract, AcceptsWhatHolds) {
  EXPECT_NO_THROW(expects(true, "the list is sorted"));
}

TEST(Contract, NamesFileLineAndPromiseOfWhatDoesNotHold) {
  const auto here = std::source_location::current();
  EXPECT_THAT([&] { expects(false, "the list is sorted", here); },
              testing::ThrowsMessage<ContractViolation>(std::string(here.file_name()) + ":" +
                                                        std::to_string(here.line()) +
                                                        ": the list is sorted"));
}

TEST(Contract, NamesTheCallersFileByDefault) {
  EXPECT_THAT([] { expects(false, "the list is sorted"); },
              testing::ThrowsMessage<ContractViolation>(testing::HasSubstr("contract_test.cpp:")));
}

}  // namespace
}  // namespace relata
