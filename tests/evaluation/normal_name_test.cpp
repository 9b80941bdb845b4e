// SPDX-License-Identifier: Apache-2.0
#include "evaluation/normal_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using ::testing::ElementsAre;

TEST(NormalName, IgnoresCaseQuotesArticlePossessiveAndFullStops) {
  EXPECT_EQ(normal_name("The U.S."), "us");
  EXPECT_EQ(normal_name("Berg\u2019s"), "berg");
  EXPECT_EQ(normal_name(" New\u00A0 York\n"), "new york");
  EXPECT_EQ(normal_name("\u201CAcme\u201D"), "\"acme\"");
}

TEST(WordStems, TakesTheBeginsOfLongerWords) {
  EXPECT_THAT(word_stems("Visited the tax with an offi_ce"), ElementsAre("offi", "tax", "visi"));
}

}  // namespace
}  // namespace relata
