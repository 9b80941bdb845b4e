// SPDX-License-Identifier: Apache-2.0
#include "base/sectioned_file.h"

#include "base/contract.h"
#include "base/error.h"
#include "base/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace relata {

static_assert(std::endian::native == std::endian::little,
              "the model file is little-endian and used in place");

namespace {

constexpr std::string_view kMagic = "RELATA\x1aM";
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kCountAt = 12;
constexpr std::size_t kSizeAt = 16;
constexpr std::size_t kDigestAt = 24;
constexpr std::size_t kTableAt = 56;
constexpr std::size_t kEntryBytes = 48;
constexpr std::size_t kNameBytes = 24;

template <class Number>
Number number_at(std::string_view bytes, std::size_t offset) {
  Number number = 0;
  std::memcpy(&number, bytes.data() + offset, sizeof(number));
  return number;
}

/// Reads one file's header and table, from the outside in: nothing is looked at before what says
/// that it is there.
class TableReader {
 public:
  TableReader(std::string_view bytes, const std::string& name) : bytes_(bytes), name_(name) {}

  std::map<std::string_view, std::string_view> read() {
    check_header();
    const std::size_t count = number_at<std::uint32_t>(bytes_, kCountAt);
    if (count > (bytes_.size() - kTableAt) / kEntryBytes) {
      refuse("its table of sections does not fit into it");
    }
    end_ = kTableAt + count * kEntryBytes;
    for (std::size_t i = 0; i < count; ++i) {
      read_entry(kTableAt + i * kEntryBytes);
    }
    return std::move(sections_);
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw ModelError(ErrorCode::FileDamaged,
                     name_ + ": the model file is damaged (" + why + "); install it again");
  }

  void check_header() const {
    if (!bytes_.starts_with(kMagic)) {
      throw ModelError(ErrorCode::ModelForeign, name_ + ": not a Relata model file");
    }
    if (bytes_.size() < kTableAt) {
      refuse("it ends inside its header");
    }
    if (number_at<std::uint32_t>(bytes_, kVersionAt) > kSectionedFileVersion) {
      throw ModelError(ErrorCode::ModelNewer,
                       name_ +
                           ": this model was made for a newer Relata; update Relata, or use "
                           "the model that came with it");
    }
    const auto size_bytes = number_at<std::uint64_t>(bytes_, kSizeAt);
    if (size_bytes != bytes_.size()) {
      refuse("it has " + std::to_string(bytes_.size()) + " bytes instead of " +
             std::to_string(size_bytes));
    }
    const auto digest = sha256(bytes_.substr(kTableAt));
    if (std::memcmp(digest.data(), bytes_.data() + kDigestAt, digest.size()) != 0) {
      refuse("its checksum differs");
    }
  }

  void read_entry(std::size_t entry) {
    const std::string_view padded = bytes_.substr(entry, kNameBytes);
    const std::string_view section = padded.substr(0, padded.find('\0'));
    const auto begin = number_at<std::uint64_t>(bytes_, entry + kNameBytes);
    const auto size = number_at<std::uint64_t>(bytes_, entry + kNameBytes + sizeof(begin));
    if (section.empty() || sections_.contains(section)) {
      refuse("a section has no name of its own");
    }
    if (begin % kSectionAlignment != 0 || begin < end_ || begin > bytes_.size() ||
        size > bytes_.size() - begin) {
      refuse("a section lies where it must not");
    }
    end_ = begin + size;
    sections_.emplace(section, bytes_.substr(begin, size));
  }

  std::string_view bytes_;
  const std::string& name_;
  std::uint64_t end_ = 0;  // of what was read
  std::map<std::string_view, std::string_view> sections_;
};

MappedFile map_model(const std::filesystem::path& path) {
  try {
    return MappedFile(path);
  } catch (const InputError& error) {
    throw ModelError(error.code(), error.what());
  }
}

}  // namespace

SectionedBytes::SectionedBytes(std::string_view bytes, std::string name) : name_(std::move(name)) {
  expects(reinterpret_cast<std::uintptr_t>(bytes.data()) % kSectionAlignment == 0,
          "a sectioned file begins at a multiple of 64 in memory");
  sections_ = TableReader(bytes, name_).read();
}

std::optional<std::string_view> SectionedBytes::find(std::string_view section) const {
  const auto found = sections_.find(section);
  return found == sections_.end() ? std::nullopt : std::optional(found->second);
}

std::string_view SectionedBytes::section(std::string_view section) const {
  const auto found = find(section);
  if (!found) {
    refuse(section, "is missing");
  }
  return *found;
}

void SectionedBytes::refuse(std::string_view section, std::string_view why) const {
  throw ModelError(ErrorCode::FileDamaged, name_ + ": the model file is damaged (its section '" +
                                               std::string(section) + "' " + std::string(why) +
                                               "); install it again");
}

SectionedFile::SectionedFile(const std::filesystem::path& path)
    : file_(map_model(path)), sections_(file_.bytes(), path.string()) {}

}  // namespace relata
