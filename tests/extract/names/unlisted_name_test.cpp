// SPDX-License-Identifier: Apache-2.0
#include "extract/names/unlisted_name.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

using Outcome = NameReading::Outcome;

NameReading unlisted(std::string text) {
  const SampleText sample(std::move(text));
  return read_unlisted_name(sample.context_of(sample.words().front().text));
}

TEST(ReadUnlistedName, TakesAcronymsAndInnerCapitalsForOrganizations) {
  EXPECT_EQ(unlisted("ZRB said").scores.best(), EntityKind::Organization);
  EXPECT_EQ(unlisted("ZorbTube said").scores.best(), EntityKind::Organization);
}

TEST(ReadUnlistedName, TakesASingleWordForAPerson) {
  EXPECT_EQ(unlisted("Zorb said").outcome, Outcome::Name);
  EXPECT_EQ(unlisted("Zorb said").scores.best(), EntityKind::Person);
  EXPECT_EQ(unlisted("McZorb said").scores.best(), EntityKind::Person);
}

TEST(ReadUnlistedName, DoubtsCommonWords) {
  EXPECT_EQ(unlisted("Border said").outcome, Outcome::Doubtful);
  EXPECT_EQ(unlisted("Border Talks said").outcome, Outcome::Doubtful);
  EXPECT_EQ(unlisted("Border Zorb said").outcome, Outcome::Name);
}

TEST(ReadUnlistedName, TakesTwoPlainWordsForAPersonWhenOneIsKnown) {
  EXPECT_EQ(unlisted("Vladimir Orchard said").scores.best(), EntityKind::Person);
  EXPECT_EQ(unlisted("Border Quux said").scores.best(), EntityKind::Organization);
}

TEST(ReadUnlistedName, TakesNoCodesOtherScriptsOrLooseParts) {
  EXPECT_EQ(unlisted("XC90 said").outcome, Outcome::Nothing);
  EXPECT_EQ(unlisted("\u041E\u0434\u043D\u043E\u0439 said").outcome, Outcome::Nothing);
  EXPECT_EQ(unlisted("Jr. said").outcome, Outcome::Nothing);
}

TEST(ReadUnlistedName, TakesNoLoneHead) {
  EXPECT_EQ(unlisted("Council said").outcome, Outcome::Nothing);
}

TEST(ReadUnlistedName, TakesNoSingleLetter) {
  EXPECT_EQ(unlisted("X said").outcome, Outcome::Nothing);
}

}  // namespace
}  // namespace relata
