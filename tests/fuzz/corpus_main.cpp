// SPDX-License-Identifier: Apache-2.0
// Runs a fuzzer over every file of a folder and over every beginning of each: as if it had been cut
// while it was written.
#include "base/input_file.h"
#include "tests/fuzz/fuzzer.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  const std::filesystem::directory_iterator begin(folder);
  std::vector<std::filesystem::path> files(begin, std::filesystem::directory_iterator());
  std::sort(files.begin(), files.end());
  return files;
}

void run_over(const std::string& bytes) {
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    relata::LLVMFuzzerTestOneInput(data, size);
  }
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 2) {
    std::cerr << "usage: " << arguments[0] << " CORPUS_FOLDER\n";
    return 2;
  }
  try {
    const std::vector<std::filesystem::path> files = files_in(arguments[1]);
    if (files.empty()) {
      std::cerr << arguments[1] << ": no file to run over\n";
      return 1;
    }
    for (const auto& file : files) {
      std::cout << file.filename().string() << '\n';
      run_over(relata::read_file(file));
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
