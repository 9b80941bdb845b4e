// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sectioned_bytes.h"

#include "base/sectioned_file.h"
#include "base/sha256.h"

#include <cstring>

namespace relata {

namespace {

constexpr std::size_t kHeaderBytes = 56;
constexpr std::size_t kEntryBytes = 48;
constexpr std::size_t kNameBytes = 24;
constexpr std::size_t kSizeAt = 16;
constexpr std::size_t kDigestAt = 24;

template <class Number>
void append_number(std::string& bytes, Number number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

void pad(std::string& bytes) {
  bytes.resize((bytes.size() + kSectionAlignment - 1) / kSectionAlignment * kSectionAlignment);
}

}  // namespace

AlignedBytes::AlignedBytes(std::string_view bytes)
    : blocks_(bytes.size() / sizeof(Block) + 1), size_bytes_(bytes.size()) {
  std::memcpy(blocks_.data(), bytes.data(), bytes.size());
}

std::string sectioned_bytes(const NamedSections& sections) {
  std::string table;
  std::string body(kHeaderBytes + kEntryBytes * sections.size(), '\0');
  for (const auto& [name, content] : sections) {
    pad(body);
    table += name + std::string(kNameBytes - name.size(), '\0');
    append_number(table, std::uint64_t{body.size()});
    append_number(table, std::uint64_t{content.size()});
    append_number(table, std::uint64_t{0});
    body += content;
  }
  std::string header = "RELATA\x1aM";
  append_number(header, kSectionedFileVersion);
  append_number(header, static_cast<std::uint32_t>(sections.size()));
  body.replace(0, header.size(), header);
  body.replace(kHeaderBytes, table.size(), table);
  return with_mended_header(std::move(body));
}

std::size_t entry_offset(std::size_t index) {
  return kHeaderBytes + kEntryBytes * index;
}

std::string with_mended_header(std::string bytes) {
  if (bytes.size() < kHeaderBytes) {
    return bytes;
  }
  const std::uint64_t size_bytes = bytes.size();
  std::memcpy(bytes.data() + kSizeAt, &size_bytes, sizeof(size_bytes));
  const auto digest = sha256(std::string_view(bytes).substr(kHeaderBytes));
  std::memcpy(bytes.data() + kDigestAt, digest.data(), digest.size());
  return bytes;
}

}  // namespace relata
