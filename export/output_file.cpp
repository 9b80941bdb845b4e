// SPDX-License-Identifier: Apache-2.0
#include "export/output_file.h"

#include "base/error.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace relata {
namespace {

constexpr mode_t kModeOfNewFiles = 0666;  // less what the user's mask takes away

[[noreturn]] void throw_write_failed(const std::string& name, int error) {
  throw ExportError(ErrorCode::WriteFailed,
                    name + ": cannot be written: " + std::generic_category().message(error));
}

class FileDescriptor {
 public:
  explicit FileDescriptor(int number) : number_(number) {}

  ~FileDescriptor() {
    if (number_ >= 0) {
      ::close(number_);
    }
  }

  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }

  /// Some file systems tell only now that the disk is full. Returns: 0, or the error.
  [[nodiscard]] int close() { return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno; }

 private:
  int number_;
};

/// Bytes for a file descriptor. std::ofstream would do, but cannot tell why a write failed.
class DescriptorBuffer final : public std::streambuf {
 public:
  DescriptorBuffer(int descriptor, std::string name)
      : descriptor_(descriptor), name_(std::move(name)) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
  }

 protected:
  int_type overflow(int_type next) override {
    write_out();
    if (!traits_type::eq_int_type(next, traits_type::eof())) {
      sputc(traits_type::to_char_type(next));
    }
    return traits_type::not_eof(next);
  }

  int sync() override {
    write_out();
    return 0;
  }

 private:
  void write_out() {
    std::string_view rest(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    while (!rest.empty()) {
      const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
      if (written >= 0) {
        rest.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        throw_write_failed(name_, errno);
      }
    }
  }

  int descriptor_;
  std::string name_;
  std::array<char, std::size_t{64} * 1024> buffer_{};
};

void write_to(int descriptor, const std::string& name,
              const std::function<void(std::ostream&)>& write) {
  DescriptorBuffer buffer(descriptor, name);
  std::ostream out(&buffer);
  out.exceptions(std::ios::badbit);  // lets the buffer's ExportError through
  write(out);
  out.flush();
}

/// The file beside the target. Removed again unless `rename_to_target` was reached.
class UnfinishedFile {
 public:
  /// `name` is what messages call the target.
  UnfinishedFile(std::filesystem::path target, std::string name)
      : target_(std::move(target)), name_(std::move(name)), descriptor_(create()) {}

  ~UnfinishedFile() {
    if (!is_renamed_) {
      ::unlink(part_.c_str());
    }
  }

  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  [[nodiscard]] int descriptor() const { return descriptor_.number(); }

  void rename_to_target() {
    if (const int error = descriptor_.close(); error != 0) {
      throw_write_failed(name_, error);
    }
    if (::rename(part_.c_str(), target_.c_str()) != 0) {
      throw_write_failed(name_, errno);
    }
    is_renamed_ = true;
  }

 private:
  /// Takes the first free name: a run that was killed may have left its own behind. Whoever may not
  /// read the file that is replaced may not read the new one either.
  int create() {
    struct stat replaced {};

    const bool exists = ::stat(target_.c_str(), &replaced) == 0;
    const mode_t mode = exists ? replaced.st_mode & kModeOfNewFiles : kModeOfNewFiles;
    for (unsigned number = 1;; ++number) {
      part_ = target_;
      part_ += ".part" + std::to_string(number);
      const int descriptor = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
      if (descriptor >= 0) {
        return descriptor;
      }
      if (errno != EEXIST) {
        throw_write_failed(name_, errno);
      }
    }
  }

  std::filesystem::path target_;
  std::string name_;
  std::filesystem::path part_;
  FileDescriptor descriptor_;
  bool is_renamed_ = false;
};

/// A link keeps pointing where it points; the file there is replaced.
std::filesystem::path follow_link(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_symlink(std::filesystem::symlink_status(path, error))) {
    return path;
  }
  const std::filesystem::path target = std::filesystem::weakly_canonical(path, error);
  return error ? path : target;
}

void write_in_place(const std::filesystem::path& path,
                    const std::function<void(std::ostream&)>& write) {
  FileDescriptor descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (descriptor.number() < 0) {
    throw_write_failed(path.string(), errno);
  }
  write_to(descriptor.number(), path.string(), write);
  if (const int error = descriptor.close(); error != 0) {
    throw_write_failed(path.string(), error);
  }
}

}  // namespace

void write_file(const std::filesystem::path& path,
                const std::function<void(std::ostream&)>& write) {
  if (path == "-") {
    write_to(STDOUT_FILENO, "standard output", write);
    return;
  }
  std::error_code ignored;
  const std::filesystem::file_status status = std::filesystem::status(path, ignored);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    write_in_place(path, write);
    return;
  }
  UnfinishedFile file(follow_link(path), path.string());
  write_to(file.descriptor(), path.string(), write);
  file.rename_to_target();
}

}  // namespace relata
