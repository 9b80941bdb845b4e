// SPDX-License-Identifier: Apache-2.0
// Whatever line comes, it is refused, or is a record that is the same after it was written and read
// again.
#include "graph/record/record_json.h"
#include "tests/fuzz/fuzzer.h"

#include <string>
#include <variant>

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line = as_text(data, size);
  const Result<RecordLine> parsed = parse_record(line);
  if (!parsed) {
    must_hold(!parsed.error().message.empty(), "a failure has a message");
    return 0;
  }
  const std::string written = std::visit([](const auto& read) { return to_json(read); }, *parsed);
  must_hold(looks_like_record(written), "a written record looks like one");
  const Result<RecordLine> again = parse_record(written);
  must_hold(again.has_value() && *again == *parsed, "a record survives writing and reading");
  return 0;
}

}  // namespace relata
