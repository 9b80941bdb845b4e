// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which files a command reads.

#include <filesystem>
#include <string>
#include <vector>

namespace relata {

enum class InputFormat { Auto, Text, Html, JsonLines };

/// One file (or standard input, path "-") and the id that its document has, if it holds one.
struct InputFile {
  std::filesystem::path path;
  std::string document_id;
  InputFormat format = InputFormat::Auto;

  friend bool operator==(const InputFile&, const InputFile&) = default;
};

struct InputListOptions {
  InputFormat format = InputFormat::Auto;  ///< Auto: by the file's ending, else by its first bytes
};

/// The files of the given paths, in their order; folders are walked, sorted by path bytes, for
/// .txt, .text, .html, .htm, .jsonl, .ndjson (and the same with .gz); hidden files and folders are
/// passed over. A file's document id is its path below the given folder with "/" between parts, or
/// its name. A missing path stays in the list: reading it is what fails.
std::vector<InputFile> list_inputs(const std::vector<std::string>& paths,
                                   InputListOptions options = {});

/// The paths in a list file, one a line ("-": standard input); empty lines are passed over.
/// `separator` is '\n' or '\0'. Throws: InputError.
std::vector<std::string> read_path_list(const std::filesystem::path& list, char separator = '\n');

}  // namespace relata
