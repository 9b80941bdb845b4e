// SPDX-License-Identifier: Apache-2.0
#include "pipeline/document_stream.h"

#include "tests/pipeline/pipeline_fixture.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace relata {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class DocumentStream : public PipelineTest {
 protected:
  std::vector<std::string> ids_of(const std::vector<std::string>& names,
                                  const StreamOptions& options = {}) {
    std::vector<std::string> ids;
    report_ = stream_documents(inputs(names), extractor_, options, [&](const Document& document) {
      ids.push_back(document.id + ":" + std::to_string(document.mentions.size()));
    });
    return ids;
  }

  BuildReport report_;
};

TEST_F(DocumentStream, GivesAnnotatedDocumentsInOrder) {
  write("b.txt", "Acme owns Bolt.");
  write("a.txt", "Zinc.");
  StreamOptions options;
  options.thread_count = 2;
  EXPECT_THAT(ids_of({"b.txt", "a.txt"}, options), ElementsAre("b.txt:2", "a.txt:1"));
  EXPECT_EQ(report_.document_count, 2U);
}

TEST_F(DocumentStream, ReportsWhatCannotBeReadAndGoesOn) {
  write("b.txt", "Acme.");
  EXPECT_THAT(ids_of({"a.txt", "b.txt"}), ElementsAre("b.txt:1"));
  ASSERT_THAT(report_.left_out, SizeIs(1));
  EXPECT_EQ(report_.left_out[0].failure.code, ErrorCode::FileNotFound);
  EXPECT_EQ(report_.read_count, 2U);
}

TEST_F(DocumentStream, TellsHowFarItIs) {
  write("a.txt", "Acme.");
  std::vector<std::size_t> steps;
  StreamOptions options;
  options.on_progress = [&](std::size_t done) { steps.push_back(done); };
  ids_of({"a.txt", "a.txt"}, options);
  EXPECT_THAT(steps, ElementsAre(1U, 2U));
}

}  // namespace
}  // namespace relata
