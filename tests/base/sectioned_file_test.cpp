// SPDX-License-Identifier: Apache-2.0
#include "base/sectioned_file.h"

#include "tests/support/error_matcher.h"
#include "tests/support/sectioned_bytes.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <functional>

namespace relata {
namespace {

const NamedSections kTwoSections = {{"first", "one"}, {"second", std::string(100, 'x')}};

TEST(SectionedFile, GivesItsSectionsByName) {
  const TemporaryFolder folder;
  const SectionedFile file(folder.write("two.relata-model", sectioned_bytes(kTwoSections)));
  EXPECT_EQ(file.sections().section("first"), "one");
  EXPECT_EQ(file.sections().find("second"), std::string(100, 'x'));
  EXPECT_EQ(file.sections().find("third"), std::nullopt);
}

TEST(SectionedFile, BeginsSectionsAtCacheLines) {
  const TemporaryFolder folder;
  const SectionedFile file(folder.write("two.relata-model", sectioned_bytes(kTwoSections)));
  const auto address = reinterpret_cast<std::uintptr_t>(file.sections().section("second").data());
  EXPECT_EQ(address % kSectionAlignment, 0U);
}

TEST(SectionedFile, MayHaveNoSections) {
  const AlignedBytes bytes(sectioned_bytes({}));
  EXPECT_EQ(SectionedBytes(bytes.view(), "m").find(""), std::nullopt);
}

TEST(SectionedFile, NamesAFileThatIsNotThere) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "none.relata-model";
  EXPECT_THAT([&] { SectionedFile file(path); },
              (fails_with<ModelError>(ErrorCode::FileNotFound, path.string() + ": no such file")));
}

TEST(SectionedFile, NamesASectionThatIsMissing) {
  const AlignedBytes bytes(sectioned_bytes(kTwoSections));
  const SectionedBytes file(bytes.view(), "m");
  EXPECT_THAT([&] { static_cast<void>(file.section("third")); },
              (fails_with<ModelError>(ErrorCode::FileDamaged,
                                      "m: the model file is damaged (its section 'third' is "
                                      "missing); install it again")));
}

/// A way to spoil a file of two sections, and what is said of it.
struct Spoiled {
  const char* name;
  std::function<std::string(std::string)> spoil;
  ErrorCode code;
  std::string message;
};

class SpoiledFile : public testing::TestWithParam<Spoiled> {};

TEST_P(SpoiledFile, IsRefusedWithTheReason) {
  const AlignedBytes bytes(GetParam().spoil(sectioned_bytes(kTwoSections)));
  EXPECT_THAT([&] { SectionedBytes(bytes.view(), "m"); },
              (fails_with<ModelError>(GetParam().code, GetParam().message)));
}

std::string damaged(const std::string& why) {
  return "m: the model file is damaged (" + why + "); install it again";
}

std::string with_byte(std::string bytes, std::size_t offset, char byte) {
  bytes[offset] = byte;
  return bytes;
}

/// The first section's entry with another byte, which no checksum notices.
std::string with_entry_byte(const std::string& bytes, std::size_t offset, char byte) {
  return with_mended_header(with_byte(bytes, entry_offset(0) + offset, byte));
}

constexpr std::size_t kBeginInEntry = 24;
constexpr std::size_t kSizeInEntry = 32;

const Spoiled kSpoiled[] = {
    {"Empty", [](const std::string&) { return std::string(); }, ErrorCode::ModelForeign,
     "m: not a Relata model file"},
    {"Foreign", [](const std::string&) { return std::string("PK\x03\x04 some archive"); },
     ErrorCode::ModelForeign, "m: not a Relata model file"},
    {"CutInsideItsHeader", [](const std::string& bytes) { return bytes.substr(0, 40); },
     ErrorCode::FileDamaged, damaged("it ends inside its header")},
    {"CutBehindItsHeader", [](const std::string& bytes) { return bytes.substr(0, 200); },
     ErrorCode::FileDamaged, damaged("it has 200 bytes instead of 356")},
    {"Longer", [](const std::string& bytes) { return bytes + '\0'; }, ErrorCode::FileDamaged,
     damaged("it has 357 bytes instead of 356")},
    {"Newer", [](const std::string& bytes) { return with_byte(bytes, 8, '\2'); },
     ErrorCode::ModelNewer,
     "m: this model was made for a newer Relata; update Relata, or use the model that came with "
     "it"},
    {"Changed", [](const std::string& bytes) { return with_byte(bytes, 300, 'y'); },
     ErrorCode::FileDamaged, damaged("its checksum differs")},
    {"OfTooManySections", [](const std::string& bytes) { return with_byte(bytes, 13, '\1'); },
     ErrorCode::FileDamaged, damaged("its table of sections does not fit into it")},
    {"WithoutAName", [](const std::string& bytes) { return with_entry_byte(bytes, 0, '\0'); },
     ErrorCode::FileDamaged, damaged("a section has no name of its own")},
    {"WithASectionInsideItsTable",
     [](const std::string& bytes) { return with_entry_byte(bytes, kBeginInEntry, '\0'); },
     ErrorCode::FileDamaged, damaged("a section lies where it must not")},
    {"WithASectionOffItsPlace",
     [](const std::string& bytes) { return with_entry_byte(bytes, kBeginInEntry, '\xC1'); },
     ErrorCode::FileDamaged, damaged("a section lies where it must not")},
    {"WithSectionsThatOverlap",
     [](const std::string& bytes) { return with_entry_byte(bytes, kSizeInEntry, '\x50'); },
     ErrorCode::FileDamaged, damaged("a section lies where it must not")},
    {"WithASectionBeyondItsEnd",
     [](const std::string& bytes) { return with_entry_byte(bytes, kSizeInEntry + 7, '\xFF'); },
     ErrorCode::FileDamaged, damaged("a section lies where it must not")},
};

INSTANTIATE_TEST_SUITE_P(Ways, SpoiledFile, testing::ValuesIn(kSpoiled),
                         [](const auto& way) { return std::string(way.param.name); });

TEST(SpoiledFile, IsRefusedWhenTwoSectionsHaveOneName) {
  const AlignedBytes bytes(sectioned_bytes({{"same", "1"}, {"same", "2"}}));
  EXPECT_THAT([&] { SectionedBytes(bytes.view(), "m"); },
              (fails_with<ModelError>(ErrorCode::FileDamaged,
                                      damaged("a section has no name of its own"))));
}

}  // namespace
}  // namespace relata
