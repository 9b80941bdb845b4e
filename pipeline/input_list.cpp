// SPDX-License-Identifier: Apache-2.0
#include "pipeline/input_list.h"

#include "base/input_file.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace relata {

namespace {

namespace fs = std::filesystem;

struct Ending {
  std::string_view text;
  InputFormat format;
};

constexpr std::array kEndings{
    Ending{".txt", InputFormat::Text},        Ending{".text", InputFormat::Text},
    Ending{".html", InputFormat::Html},       Ending{".htm", InputFormat::Html},
    Ending{".jsonl", InputFormat::JsonLines}, Ending{".ndjson", InputFormat::JsonLines},
};

/// Auto for an ending that says nothing.
InputFormat format_by_ending(const fs::path& path) {
  std::string_view name;
  const std::string lower = to_lower(clean_text(path.filename().string()));
  name = lower;
  if (name.ends_with(".gz")) {
    name.remove_suffix(3);
  }
  const auto ending = std::ranges::find_if(
      kEndings, [&](const Ending& candidate) { return name.ends_with(candidate.text); });
  return ending == kEndings.end() ? InputFormat::Auto : ending->format;
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

/// The files of one folder and those below it. Links to folders are not followed, so that no chain
/// of them can lead back.
class FolderWalk {
 public:
  explicit FolderWalk(fs::path folder) : root_(std::move(folder)) { visit_folder(root_); }

  /// By path bytes.
  std::vector<InputFile> finish() {
    std::ranges::sort(files_, {}, &InputFile::document_id);
    return std::move(files_);
  }

 private:
  void visit_folder(const fs::path& folder) {
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      visit_entry(*entry);
    }
    if (error) {  // stays in the list: reading it fails, and the report names it
      add(folder);
    }
  }

  void visit_entry(const fs::directory_entry& entry) {
    if (is_hidden(entry.path())) {
      return;
    }
    std::error_code ignored;
    if (entry.symlink_status(ignored).type() == fs::file_type::directory) {
      visit_folder(entry.path());
    } else if (is_or_should_be_file(entry.status(ignored).type()) &&
               format_by_ending(entry.path()) != InputFormat::Auto) {
      add(entry.path());
    }
  }

  /// A link that leads nowhere counts: reading it is what fails.
  static bool is_or_should_be_file(fs::file_type type) {
    return type == fs::file_type::regular || type == fs::file_type::not_found;
  }

  void add(const fs::path& path) {
    files_.push_back({.path = path,
                      .document_id = clean_text(path.lexically_relative(root_).generic_string()),
                      .format = format_by_ending(path)});
  }

  fs::path root_;
  std::vector<InputFile> files_;
};

std::vector<InputFile> list_path(const std::string& path) {
  if (path == "-") {
    return {{.path = path, .document_id = ""}};
  }
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) {
    return FolderWalk(path).finish();
  }
  return {{.path = path,
           .document_id = clean_text(fs::path(path).filename().string()),
           .format = format_by_ending(path)}};
}

}  // namespace

std::vector<InputFile> list_inputs(const std::vector<std::string>& paths,
                                   InputListOptions options) {
  std::vector<InputFile> files;
  for (const std::string& path : paths) {
    std::ranges::move(list_path(path), std::back_inserter(files));
  }
  if (options.format != InputFormat::Auto) {
    for (InputFile& file : files) {
      file.format = options.format;
    }
  }
  return files;
}

std::vector<std::string> read_path_list(const fs::path& list, char separator) {
  const std::string text = read_file(list);
  std::vector<std::string> paths;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    std::string path = text.substr(begin, end - begin);
    if (separator == '\n' && path.ends_with('\r')) {
      path.pop_back();
    }
    if (!path.empty()) {
      paths.push_back(std::move(path));
    }
    begin = end + 1;
  }
  return paths;
}

}  // namespace relata
