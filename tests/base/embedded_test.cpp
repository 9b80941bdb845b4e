// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.h"

#include <gtest/gtest.h>

RELATA_DECLARE_EMBEDDED(sample);

namespace relata {
namespace {

TEST(Embedded, GivesTheFileByteForByte) {
  EXPECT_EQ(RELATA_EMBEDDED(sample), "two\nlines\n");
}

}  // namespace
}  // namespace relata
