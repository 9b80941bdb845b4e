// SPDX-License-Identifier: Apache-2.0
#include "extract/names/head_noun.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// "kind: words", "nothing: words" or "" for a reading from the text's begin.
std::string headed(std::string text) {
  const SampleText sample(std::move(text));
  const auto reading = read_name_with_head(sample.context_of(sample.words().front().text));
  if (!reading) {
    return "";
  }
  const bool is_event = reading->outcome == NameReading::Outcome::Event;
  const std::string kind = reading->outcome == NameReading::Outcome::Name
                               ? std::string(to_string(reading->scores.best()))
                               : (is_event ? "event" : "nothing");
  return kind + ": " + sample.text_of({0, reading->end});
}

TEST(ReadNameWithHead, TakesAnOrganizationByItsLastWord) {
  EXPECT_EQ(headed("Norland Police said"), "Organization: Norland Police");
}

TEST(ReadNameWithHead, TakesAnOrganizationByItsFirstWord) {
  EXPECT_EQ(headed("Ministry of Foreign Affairs said"),
            "Organization: Ministry of Foreign Affairs");
  EXPECT_EQ(headed("Bank of Norland said"), "Organization: Bank of Norland");
}

TEST(ReadNameWithHead, GoesOnOverLinks) {
  EXPECT_EQ(headed("Supreme Court of the United Kingdom ruled"),
            "Organization: Supreme Court of the United Kingdom");
  EXPECT_EQ(headed("Ministry of Health and Human Services said"),
            "Organization: Ministry of Health and Human Services");
  EXPECT_EQ(headed("Supreme Court of England and Wales ruled"),
            "Organization: Supreme Court of England and Wales");
}

TEST(ReadNameWithHead, DoesNotJoinTwoOrganizations) {
  EXPECT_EQ(headed("Bank of Norland and Acme said"), "Organization: Bank of Norland");
}

TEST(ReadNameWithHead, TakesPlaces) {
  EXPECT_EQ(headed("Zorb River rose"), "Place: Zorb River");
  EXPECT_EQ(headed("Lake Zorb rose"), "Place: Lake Zorb");
  EXPECT_EQ(headed("Gulf of Zorb rose"), "Place: Gulf of Zorb");
}

TEST(ReadNameWithHead, SkipsWhatIsNoEntity) {
  EXPECT_EQ(headed("Norland War ended"), "nothing: Norland War");
  EXPECT_EQ(headed("Battle of Norland ended"), "nothing: Battle of Norland");
  EXPECT_EQ(headed("Hurricane Anna ended"), "event: Hurricane Anna");
}

TEST(ReadNameWithHead, SkipsEventsWithATwoWordBegin) {
  EXPECT_EQ(headed("Tropical Storm Anna ended"), "event: Tropical Storm Anna");
}

TEST(ReadNameWithHead, ReadsTheLastTwoWordsTogether) {
  EXPECT_EQ(headed("Zorb Center said"), "Organization: Zorb Center");
  EXPECT_EQ(headed("Zorb Convention Center said"), "Place: Zorb Convention Center");
}

TEST(ReadNameWithHead, CrossesThePossessiveOfACommonWord) {
  EXPECT_EQ(headed("Zorb Sheriff's Office said"), "Organization: Zorb Sheriff's Office");
  EXPECT_EQ(headed("Norland's Office said"), "");
}

TEST(ReadNameWithHead, CrossesAConjunctionBetweenEqualHalves) {
  EXPECT_EQ(headed("Border Reduction and Health Council said"),
            "Organization: Border Reduction and Health Council");
  EXPECT_EQ(headed("Anna and Peter Berg Council said"),
            "Organization: Anna and Peter Berg Council");
  EXPECT_EQ(headed("Zorb and Norland Council said"), "");
}

TEST(ReadNameWithHead, LeavesADateBehindALink) {
  EXPECT_EQ(headed("Norland Council on March 3"), "Organization: Norland Council");
}

TEST(ReadNameWithHead, NeedsMoreThanTheHead) {
  EXPECT_EQ(headed("Ministry said"), "");
  EXPECT_EQ(headed("Park said"), "");
}

TEST(ReadNameWithHead, DoesNotBeginWithAFunctionWord) {
  EXPECT_EQ(headed("This Party said"), "");
}

TEST(ReadNameWithHead, StopsBehindAClearHeadBeforeAPerson) {
  EXPECT_EQ(headed("Norland Foreign Ministry Anna Berg"), "Organization: Norland Foreign Ministry");
}

}  // namespace
}  // namespace relata
