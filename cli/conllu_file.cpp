// SPDX-License-Identifier: Apache-2.0
#include "cli/conllu_file.h"

#include "base/error.h"
#include "base/input_file.h"
#include "base/utf8.h"
#include "extract/text/conllu_reader.h"

#include <filesystem>

namespace relata {

std::vector<ConlluDocument> read_conllu_file(const std::string& path) {
  auto documents = parse_conllu(clean_text(read_file(path)), path);
  if (!documents) {
    throw InputError(documents.error().code, documents.error().message);
  }
  const std::string name = path == "-" ? "stdin" : std::filesystem::path(path).filename().string();
  for (std::size_t i = 0; i < documents->size(); ++i) {
    std::string& id = documents->at(i).id;
    if (id.empty()) {
      id = documents->size() == 1 ? name : name + "-" + std::to_string(i + 1);
    }
  }
  return std::move(*documents);
}

}  // namespace relata
