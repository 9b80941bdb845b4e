// SPDX-License-Identifier: Apache-2.0
#include "pipeline/input_reader.h"

#include "base/input_file.h"
#include "base/utf8.h"
#include "extract/text/html_reader.h"

#include <cstddef>
#include <string_view>
#include <utility>

namespace relata {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kWhiteSpace = " \t\r\n";

bool is_blank(std::string_view line) {
  return line.find_first_not_of(kWhiteSpace) == std::string_view::npos;
}

InputFormat format_by_bytes(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) {
    bytes.remove_prefix(kByteOrderMark.size());
  }
  const std::size_t begin = bytes.find_first_not_of(kWhiteSpace);
  if (begin != std::string_view::npos && bytes[begin] == '{') {
    return InputFormat::JsonLines;
  }
  return looks_like_html(bytes) ? InputFormat::Html : InputFormat::Text;
}

std::string place_of(const InputFile& file) {
  return file.path == "-" ? "standard input" : clean_text(file.path.string());
}

/// An InputError's message without the place that it begins with: "a.txt: …", "a.txt:12: …".
std::string without_place(std::string_view message, std::string_view file_place) {
  if (!message.starts_with(file_place)) {
    return std::string(message);
  }
  const std::size_t end = message.find(": ", file_place.size());
  return std::string(end == std::string_view::npos ? message : message.substr(end + 2));
}

Failure make_failure(const InputError& error, std::string_view file_place) {
  return {error.code(), without_place(error.what(), file_place)};
}

/// The lines of one JSON Lines file as items; blank lines are passed over.
class LineItems {
 public:
  LineItems(InputFile file, LineReader lines)
      : place_(place_of(file)), id_(std::move(file.document_id)), lines_(std::move(lines)) {}

  /// Nothing at the end, and behind a failure.
  std::optional<RawInput> next() {
    if (has_failed_) {
      return std::nullopt;
    }
    try {
      std::optional<std::string> line = next_line();
      while (line && is_blank(*line)) {
        line = next_line();
      }
      return line ? std::optional(make_item(std::move(*line))) : std::nullopt;
    } catch (const InputError& error) {
      has_failed_ = true;
      RawInput item = make_item("");
      item.failure = make_failure(error, place_);
      return item;
    }
  }

 private:
  std::optional<std::string> next_line() {
    std::optional<std::string> line = lines_.next();
    if (line && lines_.line_number() == 1 && line->starts_with(kByteOrderMark)) {
      line->erase(0, kByteOrderMark.size());
    }
    return line;
  }

  [[nodiscard]] RawInput make_item(std::string line) const {
    const std::string number = std::to_string(lines_.line_number());
    return {.place = place_ + ":" + number,
            .document_id = id_.empty() ? "" : id_ + ":" + number,
            .format = InputFormat::JsonLines,
            .bytes = std::move(line),
            .failure = std::nullopt};
  }

  std::string place_;
  std::string id_;
  LineReader lines_;
  bool has_failed_ = false;
};

}  // namespace

struct InputReader::State {
  std::vector<InputFile> files;
  std::size_t next_file = 0;
  std::optional<LineItems> lines;  // of the last file, when that is JSON Lines

  /// The whole of the next file; nothing when it is to be read line by line.
  std::optional<RawInput> open_next_file();
};

std::optional<RawInput> InputReader::State::open_next_file() {
  const InputFile& file = files[next_file++];
  RawInput item;
  item.place = place_of(file);
  item.document_id = file.document_id;
  try {
    LineReader reader(file.path);
    const InputFormat format =
        file.format == InputFormat::Auto ? format_by_bytes(reader.peek()) : file.format;
    if (format == InputFormat::JsonLines) {
      lines.emplace(file, std::move(reader));
      return std::nullopt;
    }
    item.format = format;
    item.bytes = reader.rest();
  } catch (const InputError& error) {
    item.failure = make_failure(error, item.place);
  }
  return item;
}

InputReader::InputReader(std::vector<InputFile> files)
    : state_(std::make_unique<State>(State{.files = std::move(files), .lines = std::nullopt})) {}

InputReader::~InputReader() = default;
InputReader::InputReader(InputReader&&) noexcept = default;
InputReader& InputReader::operator=(InputReader&&) noexcept = default;

std::optional<RawInput> InputReader::next() {
  while (true) {
    if (state_->lines) {
      if (std::optional<RawInput> item = state_->lines->next()) {
        return item;
      }
      state_->lines.reset();
    }
    if (state_->next_file == state_->files.size()) {
      return std::nullopt;
    }
    if (std::optional<RawInput> item = state_->open_next_file()) {
      return item;
    }
  }
}

}  // namespace relata
