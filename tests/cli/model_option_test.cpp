// SPDX-License-Identifier: Apache-2.0
#include "cli/model_option.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

TEST(FindModelBeside, FindsTheInstalledOne) {
  const TemporaryFolder folder;
  const auto model = folder.write("share/relata/en.relata-model", "");
  EXPECT_EQ(find_model_beside(folder.path() / "bin" / "relata"), model);
}

TEST(FindModelBeside, FindsTheOneInTheBuildFolder) {
  const TemporaryFolder folder;
  const auto model = folder.write("build/share/relata/en.relata-model", "");
  EXPECT_EQ(find_model_beside(folder.path() / "build" / "relata"), model);
}

TEST(FindModelBeside, PrefersTheInstalledOne) {
  const TemporaryFolder folder;
  const auto installed = folder.write("share/relata/en.relata-model", "");
  static_cast<void>(folder.write("bin/share/relata/en.relata-model", ""));
  EXPECT_EQ(find_model_beside(folder.path() / "bin" / "relata"), installed);
}

TEST(FindModelBeside, FindsNothingElsewhere) {
  const TemporaryFolder folder;
  static_cast<void>(folder.write("bin/en.relata-model", ""));
  EXPECT_EQ(find_model_beside(folder.path() / "bin" / "relata"), std::nullopt);
}

}  // namespace
}  // namespace relata
