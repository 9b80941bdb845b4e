// SPDX-License-Identifier: Apache-2.0
#include "graph/record/record_json.h"
#include "tests/support/record_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace relata {
namespace {

TEST(RecordShape, KnowsARecord) {
  EXPECT_TRUE(looks_like_record(to_json(RecordBuilder("doc1", "Rain.").build())));
}

TEST(RecordShape, KnowsAFailure) {
  EXPECT_TRUE(looks_like_record(to_json(RecordFailure{
      .document_id = "doc1", .code = ErrorCode::EmptyDocument, .message = "nothing to read"})));
}

TEST(RecordShape, KnowsARecordWhoseKeysComeInAnotherOrder) {
  EXPECT_TRUE(looks_like_record(R"({"statements":[],"entities":[],"document":{"id":"a"}})"));
}

TEST(RecordShape, KnowsARecordThatBreaksOff) {
  EXPECT_TRUE(looks_like_record(R"({"document":{"id":"a"},"entities":[{"id)"));
}

class NoRecord : public testing::TestWithParam<const char*> {};

TEST_P(NoRecord, IsToldFromARecord) {
  EXPECT_FALSE(looks_like_record(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Articles, NoRecord,
                         testing::Values(R"({"id":"a","text":"Rain."})",
                                         R"({"text":"a \"document\" with \"entities\":[]"})",
                                         R"({"document":"the text","entities":["Acme"]})",
                                         R"({"document":{"id":"a"},"entities":"Acme"})",
                                         R"({"document":{"id":"a"}})",
                                         R"({"meta":{"document":{},"entities":[]},"text":"Rain."})",
                                         R"([{"document":{}},{"entities":[]}])"));
INSTANTIATE_TEST_SUITE_P(NotJson, NoRecord,
                         testing::Values("", "Rain.", R"(document entities)", "{", "[[[["));

TEST(RecordShape, TakesDeepNesting) {
  EXPECT_FALSE(looks_like_record(std::string(1'000'000, '[')));
}

}  // namespace
}  // namespace relata
