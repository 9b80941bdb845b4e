// SPDX-License-Identifier: Apache-2.0
#include "graph/record/json_size.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

TEST(JsonSize, CountsALonelyValue) {
  EXPECT_EQ(measure_json("7").value_count, 1U);
  EXPECT_EQ(measure_json("7").depth, 0U);
}

TEST(JsonSize, MeasuresTheDepthOfNesting) {
  EXPECT_EQ(measure_json(R"({"a":[[1],[2]],"b":{}})").depth, 3U);
}

TEST(JsonSize, CountsContainersKeysAndWhatTheyHold) {
  EXPECT_EQ(measure_json("[1,2,3,4]").value_count, 5U);
  EXPECT_EQ(measure_json(R"({"a":1,"b":[2,3]})").value_count, 7U);
  EXPECT_EQ(measure_json("[]").value_count, 2U);
}

TEST(JsonSize, DoesNotLookIntoTexts) {
  EXPECT_EQ(measure_json(R"("[[[,,,")").value_count, 1U);
  EXPECT_EQ(measure_json(R"("\"[[[,,,\\")").depth, 0U);
}

TEST(JsonSize, TakesAnyBytes) {
  EXPECT_EQ(measure_json("").depth, 0U);
  EXPECT_EQ(measure_json("]]]}}").depth, 0U);
  EXPECT_EQ(measure_json("\"\\").depth, 0U);
  EXPECT_EQ(measure_json(std::string(1000, '[')).depth, 1000U);
}

}  // namespace
}  // namespace relata
