// SPDX-License-Identifier: Apache-2.0
#include "base/mapped_file.h"

#include "base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace relata {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
  if (error == ENOENT) {
    throw InputError(ErrorCode::FileNotFound, path.string() + ": no such file");
  }
  throw InputError(ErrorCode::FileUnreadable,
                   path.string() + ": " + std::generic_category().message(error));
}

class Descriptor {
 public:
  explicit Descriptor(const std::filesystem::path& path)
      : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (number_ < 0) {
      fail(path, errno);
    }
  }

  ~Descriptor() { ::close(number_); }

  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path) {
  const Descriptor file(path);

  struct stat status {};

  if (::fstat(file.number(), &status) != 0) {
    fail(path, errno);
  }
  if (!S_ISREG(status.st_mode)) {
    fail(path, S_ISDIR(status.st_mode) ? EISDIR : ENODEV);
  }
  size_bytes_ = static_cast<std::size_t>(status.st_size);
  if (size_bytes_ == 0) {
    return;
  }
  void* const mapped =
      ::mmap(nullptr, size_bytes_, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number(), 0);
  if (mapped == MAP_FAILED) {
    fail(path, errno);
  }
  begin_ = mapped;
}

MappedFile::~MappedFile() {
  if (begin_ != nullptr) {
    ::munmap(begin_, size_bytes_);
  }
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : begin_(std::exchange(other.begin_, nullptr)),
      size_bytes_(std::exchange(other.size_bytes_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(begin_, other.begin_);
  std::swap(size_bytes_, other.size_bytes_);
  return *this;
}

}  // namespace relata
