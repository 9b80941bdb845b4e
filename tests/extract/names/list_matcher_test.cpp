// SPDX-License-Identifier: Apache-2.0
#include "extract/names/list_matcher.h"

#include "tests/extract/names/sample_text.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

/// The longest match from the text's begin.
std::string match_of(std::string text, NameClasses classes) {
  const SampleText sample(std::move(text));
  const auto match =
      find_longest_match(sample_gazetteer(), sample.words(), {0, sample.words().size()}, classes);
  return match ? sample.text_of({0, match->end}) : "";
}

TEST(FindLongestMatch, PrefersTheLongerName) {
  EXPECT_EQ(match_of("Norland Times said", {NameClass::Country, NameClass::Media}),
            "Norland Times");
  EXPECT_EQ(match_of("Norland said", {NameClass::Country, NameClass::Media}), "Norland");
}

TEST(FindLongestMatch, LooksAtTheClasses) {
  EXPECT_EQ(match_of("Norland Times said", {NameClass::Country}), "Norland");
  EXPECT_EQ(match_of("Norland Times said", {NameClass::City}), "");
}

TEST(FindLongestMatch, CrossesSmallWordsAndSigns) {
  EXPECT_EQ(match_of("Law and Order won", {NameClass::Organization}), "Law and Order");
  EXPECT_EQ(match_of("Smith & Holm won", {NameClass::Company}), "Smith & Holm");
}

TEST(FindLongestMatch, StopsAtCommasAndQuotes) {
  EXPECT_EQ(match_of("Norland, Times", {NameClass::Media}), "");
  EXPECT_EQ(match_of("Norland \u201CTimes", {NameClass::Media}), "");
}

TEST(FindLongestMatch, ReadsCapitalsAsIfInTitleCase) {
  EXPECT_EQ(match_of("NEW HOLM (Wire)", {NameClass::City}), "NEW HOLM");
  EXPECT_EQ(match_of("NICE", {NameClass::City}), "");  // as short as an acronym
}

TEST(FindLongestMatch, TakesAnAbbreviatedRegionOnlyWithItsFullStop) {
  EXPECT_EQ(match_of("Mass. and", {NameClass::Region}), "Mass.");
  EXPECT_EQ(match_of("Mass and", {NameClass::Region}), "");
}

TEST(FindLongestMatch, LeavesThePossessive) {
  EXPECT_EQ(match_of("Norland's talks", {NameClass::Country}), "Norland");
}

}  // namespace
}  // namespace relata
