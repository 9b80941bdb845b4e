// SPDX-License-Identifier: Apache-2.0
#include "base/input_file.h"

#include "base/error.h"
#include "base/number.h"

#include <zlib.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace relata {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{1} << 16;

bool is_standard_input(const std::filesystem::path& path) {
  return path == "-";
}

struct CloseStream {
  void operator()(gzFile file) const { gzclose_r(file); }
};

/// The unpacked bytes of one file. zlib hands bytes that are not gzip through as they are.
class ByteStream {
 public:
  explicit ByteStream(const std::filesystem::path& path)
      : name_(is_standard_input(path) ? "standard input" : path.string()), file_(open(path)) {}

  /// The next bytes; none at the end. Valid until: the next call.
  std::string_view read() {
    errno = 0;
    const int size = gzread(file_.get(), buffer_.data(), static_cast<unsigned>(buffer_.size()));
    if (size <= 0) {  // so that the bytes before a damaged place are still given
      throw_if_failed();
      return {};
    }
    return {buffer_.data(), static_cast<std::size_t>(size)};
  }

  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  [[nodiscard]] gzFile open(const std::filesystem::path& path) const {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
      throw InputError(ErrorCode::FileUnreadable, name_ + ": is a folder, not a file");
    }
    errno = 0;
    // A copy of the descriptor, because closing the stream closes it.
    const gzFile file =
        is_standard_input(path) ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path.c_str(), "rb");
    if (file == nullptr && errno == ENOENT) {
      throw InputError(ErrorCode::FileNotFound, name_ + ": no such file");
    }
    if (file == nullptr) {
      throw_unreadable();
    }
    return file;
  }

  void throw_if_failed() const {
    int code = Z_OK;
    gzerror(file_.get(), &code);
    switch (code) {
      case Z_OK:
      case Z_STREAM_END:
        return;
      case Z_BUF_ERROR:
        throw InputError(ErrorCode::FileDamaged,
                         name_ + ": the gzip data ends too early; the file is incomplete");
      case Z_DATA_ERROR:
        throw InputError(ErrorCode::FileDamaged, name_ + ": the gzip data is damaged");
      default:
        throw_unreadable();
    }
  }

  [[noreturn]] void throw_unreadable() const {
    throw InputError(ErrorCode::FileUnreadable,
                     name_ + ": cannot be read: " + std::generic_category().message(errno));
  }

  std::string name_;
  std::unique_ptr<gzFile_s, CloseStream> file_;
  std::array<char, kChunkBytes> buffer_{};
};

}  // namespace

struct LineReader::State {
  ByteStream stream;
  std::string_view unread;  // into the buffer of `stream`
  std::size_t limit_bytes;
  std::size_t line_number = 0;

  State(const std::filesystem::path& path, std::size_t limit) : stream(path), limit_bytes(limit) {}

  bool has_more() {
    if (unread.empty()) {
      unread = stream.read();
    }
    return !unread.empty();
  }

  void append(std::string& line, std::string_view part) const {
    if (part.size() > limit_bytes - line.size()) {
      throw InputError(ErrorCode::LimitExceeded, stream.name() + ":" + std::to_string(line_number) +
                                                     ": the line has more than " +
                                                     format_count(limit_bytes) + " bytes");
    }
    line += part;
  }
};

LineReader::LineReader(const std::filesystem::path& path, std::size_t limit_bytes)
    : state_(std::make_unique<State>(path, limit_bytes)) {}

LineReader::~LineReader() = default;
LineReader::LineReader(LineReader&&) noexcept = default;
LineReader& LineReader::operator=(LineReader&&) noexcept = default;

std::optional<std::string> LineReader::next() {
  if (!state_->has_more()) {
    return std::nullopt;
  }
  ++state_->line_number;
  std::string line;
  while (state_->has_more()) {
    const std::size_t end = state_->unread.find('\n');
    state_->append(line, state_->unread.substr(0, end));
    if (end != std::string_view::npos) {
      state_->unread.remove_prefix(end + 1);
      break;
    }
    state_->unread = {};
  }
  if (line.ends_with('\r')) {
    line.pop_back();
  }
  return line;
}

std::string_view LineReader::peek() {
  state_->has_more();
  return state_->unread;
}

std::string LineReader::rest() {
  std::string text;
  while (state_->has_more()) {
    if (state_->unread.size() > state_->limit_bytes - text.size()) {
      throw InputError(ErrorCode::LimitExceeded, state_->stream.name() + ": has more than " +
                                                     format_count(state_->limit_bytes) + " bytes");
    }
    text += state_->unread;
    state_->unread = {};
  }
  return text;
}

std::size_t LineReader::line_number() const {
  return state_->line_number;
}

std::string read_file(const std::filesystem::path& path, std::size_t limit_bytes) {
  return LineReader(path, limit_bytes).rest();
}

}  // namespace relata
