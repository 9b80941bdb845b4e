// SPDX-License-Identifier: Apache-2.0
#pragma once
// A folder of input files and an extractor, for tests of the way from files to records and stores.

#include "extract/extractor.h"
#include "pipeline/graph_builder.h"
#include "pipeline/input_list.h"
#include "tests/pipeline/word_stage.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace relata {

class PipelineTest : public testing::Test {
 protected:
  /// Writes an input file. Returns: its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    return folder_.write(name, bytes).string();
  }

  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return folder_.path() / name;
  }

  /// The inputs of these names in the folder, whether they exist or not.
  [[nodiscard]] std::vector<InputFile> inputs(const std::vector<std::string>& names) const;

  [[nodiscard]] BuildContext context(std::size_t thread_count = 1) const;

  /// The names in the folder, sorted.
  [[nodiscard]] std::vector<std::string> file_names() const;

  const Extractor extractor_ = make_word_extractor();

 private:
  TemporaryFolder folder_;
};

}  // namespace relata
