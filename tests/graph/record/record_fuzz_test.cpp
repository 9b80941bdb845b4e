// SPDX-License-Identifier: Apache-2.0
#include "graph/record/record_json.h"
#include "tests/support/record_builder.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <variant>

namespace relata {
namespace {

std::string sample_line() {
  return to_json(RecordBuilder("doc1", "Zo\xC3\xAB Berg leads Acme.")
                     .person("Zo\xC3\xAB Berg", {"Berg"})
                     .organization("Acme")
                     .state({.subject = "Zo\xC3\xAB Berg",
                             .predicate = "head_of",
                             .object = "Acme",
                             .details = {{"role", "chair"}},
                             .trigger = "leads"})
                     .build());
}

/// Bytes that mean something to JSON, and some that should not be there.
char random_byte(std::mt19937& random) {
  constexpr std::string_view kBytes("[]{}\",:\\0123456789.-+eEtfn \t\x00\x1F\x7F\x80\xC3\xFF", 34);
  return kBytes[random() % kBytes.size()];
}

std::string damaged(std::string line, std::mt19937& random) {
  for (auto changes = 1 + random() % 3; changes > 0; --changes) {
    const std::size_t at = random() % line.size();
    const std::size_t length = random() % 8;
    const std::string kinds[] = {std::string(1, random_byte(random)), line.substr(at, length), ""};
    line.replace(random() % line.size(), random() % 4, kinds[random() % 3]);
  }
  return line;
}

class RecordFuzz : public testing::TestWithParam<std::uint32_t> {};

TEST_P(RecordFuzz, ReadsOrRefusesWhateverComes) {
  std::mt19937 random(GetParam());
  const std::string sample = sample_line();
  for (int round = 0; round < 5000; ++round) {
    const std::string line = damaged(sample, random);
    const Result<RecordLine> parsed = parse_record(line);
    static_cast<void>(looks_like_record(line));
    if (parsed && std::holds_alternative<DocumentRecord>(*parsed)) {
      const std::string written = to_json(std::get<DocumentRecord>(*parsed));
      ASSERT_EQ(parse_record(written).value(), *parsed) << "seed " << GetParam() << ": " << line;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RecordFuzz, testing::Range(0U, 8U));

}  // namespace
}  // namespace relata
