// SPDX-License-Identifier: Apache-2.0
#include "tests/pipeline/pipeline_fixture.h"

#include <algorithm>

namespace relata {

std::vector<InputFile> PipelineTest::inputs(const std::vector<std::string>& names) const {
  std::vector<std::string> paths;
  for (const std::string& name : names) {
    paths.push_back(path(name).string());
  }
  return list_inputs(paths);
}

BuildContext PipelineTest::context(std::size_t thread_count) const {
  return {.extractor = extractor_,
          .ontology = Ontology::standard(),
          .options = {.thread_count = thread_count, .fields = {}, .on_progress = {}}};
}

std::vector<std::string> PipelineTest::file_names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace relata
