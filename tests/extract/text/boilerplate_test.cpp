// SPDX-License-Identifier: Apache-2.0
#include "extract/text/boilerplate.h"

#include <gtest/gtest.h>

namespace relata {
namespace {

class BoilerplateTest : public testing::TestWithParam<const char*> {};

TEST_P(BoilerplateTest, IsRecognized) {
  EXPECT_TRUE(is_boilerplate(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Boilerplate, BoilerplateTest,
    testing::Values("READ MORE: The storm in pictures", "See also: Berg's career",
                    "Sign up for the daily briefing", "© 2022 Norland Post",
                    "Photo: Anna Berg / NPA", "Reporting by Anna Berg; editing by Jon Aske",
                    "We use cookies to make this site better.",
                    "Get the week's best stories in your inbox, free of charge.",
                    "If you value what you read, please donate today.",
                    "By entering your address you accept the privacy policy.",
                    "Please consider supporting us: our readers pay for everything we print."));

class NewsTest : public testing::TestWithParam<const char*> {};

TEST_P(NewsTest, IsNoBoilerplate) {
  EXPECT_FALSE(is_boilerplate(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Boilerplate, NewsTest,
    testing::Values("", "Berg donated two million crowns to the museum.",
                    "The regulator fined the company for its use of cookies.",
                    "“You will see our contribution,” Berg told the assembly.",
                    "Our correspondent in Vesthaven saw the ships leave.",
                    "The paper lost a third of its subscribers, and us with them, the editor said "
                    "in a \"newsletter\".",
                    "Photographs of the wreck were published on Monday.",
                    "Supporters of the bill cheered."));

}  // namespace
}  // namespace relata
