// SPDX-License-Identifier: Apache-2.0
#include "extract/language/lemmatizer.h"

#include "tests/support/error_matcher.h"
#include "tests/support/sectioned_bytes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

const std::vector<std::string> kTags = {"NN", "NNS", "VBD", "NNP"};

class LemmatizerTest : public testing::Test {
 protected:
  std::string lemma(std::string_view word, std::size_t tag) {
    return Lemmatizer(file_, kTags).lemma(word, tag);
  }

 private:
  AlignedBytes bytes_{sectioned_bytes(
      {{"lemma.exceptions", "children\tNNS\tchild\nunited\tNNP\tUnite\nwent\tVBD\tgo\n"},
       {"lemma.rules", "NNS\ties\ty\nNNS\ts\t\nVBD\ted\t\nNNS\tés\té\n"}})};
  SectionedBytes file_{bytes_.view(), "m"};
};

TEST_F(LemmatizerTest, KnowsListedForms) {
  EXPECT_EQ(lemma("Children", 1), "child");
  EXPECT_EQ(lemma("went", 2), "go");
}

TEST_F(LemmatizerTest, ListsAFormForItsTagOnly) {
  EXPECT_EQ(lemma("went", 0), "went");
}

TEST_F(LemmatizerTest, ReplacesTheLongestSuffix) {
  EXPECT_EQ(lemma("Cities", 1), "city");
  EXPECT_EQ(lemma("dogs", 1), "dog");
  EXPECT_EQ(lemma("cafés", 1), "café");
}

TEST_F(LemmatizerTest, LeavesOneCodePointBeforeTheSuffix) {
  EXPECT_EQ(lemma("s", 1), "s");
  EXPECT_EQ(lemma("ties", 1), "ty");
  EXPECT_EQ(lemma("ies", 1), "ie");
}

TEST_F(LemmatizerTest, LowersWhatHasNoRule) {
  EXPECT_EQ(lemma("House", 0), "house");
}

TEST_F(LemmatizerTest, KeepsNamesAsTheyAreWritten) {
  EXPECT_EQ(lemma("Paris", 3), "Paris");
  EXPECT_EQ(lemma("UNITED", 3), "Unite");
}

TEST(Lemmatizer, WorksWithoutLists) {
  const AlignedBytes bytes(sectioned_bytes({}));
  EXPECT_EQ(Lemmatizer(SectionedBytes(bytes.view(), "m"), kTags).lemma("Dogs", 1), "dogs");
}

struct WrongLists {
  const char* name;
  NamedSections sections;
  std::string message;
};

class WrongLemmas : public testing::TestWithParam<WrongLists> {};

TEST_P(WrongLemmas, AreRefused) {
  const AlignedBytes bytes(sectioned_bytes(GetParam().sections));
  const SectionedBytes file(bytes.view(), "m");
  EXPECT_THAT([&] { Lemmatizer(file, kTags); },
              (fails_with<ModelError>(ErrorCode::FileDamaged,
                                      "m: the model file is damaged (its section " +
                                          GetParam().message + "); install it again")));
}

INSTANTIATE_TEST_SUITE_P(
    Ways, WrongLemmas,
    testing::Values(
        WrongLists{"TwoFields",
                   {{"lemma.exceptions", "went\tVBD\n"}},
                   "'lemma.exceptions' holds a line without form, tag and lemma"},
        WrongLists{"EmptySuffix",
                   {{"lemma.rules", "NNS\t\ty\n"}},
                   "'lemma.rules' holds a line without tag, suffix and what takes its place"},
        WrongLists{"UnknownTag",
                   {{"lemma.rules", "XYZ\ts\t\n"}},
                   "'lemma.rules' names a tag that the model does not have"},
        WrongLists{"NotUtf8", {{"lemma.rules", "NNS\ts\t\xFF\n"}}, "'lemma.rules' is not UTF-8"}),
    [](const auto& way) { return std::string(way.param.name); });

}  // namespace
}  // namespace relata
