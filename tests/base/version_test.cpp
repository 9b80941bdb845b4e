// SPDX-License-Identifier: Apache-2.0
#include "base/version.h"

#include <gmock/gmock.h>

#include <string>

namespace relata {
namespace {

TEST(RelataVersion, HasThreeNumbers) {
  EXPECT_THAT(std::string(relata_version()), testing::MatchesRegex("[0-9]+\\.[0-9]+\\.[0-9]+"));
}

}  // namespace
}  // namespace relata
