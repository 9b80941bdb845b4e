// SPDX-License-Identifier: Apache-2.0
// Whatever bytes come, the cleaned text is valid UTF-8 without NUL and carriage return, and
// cleaning it again changes nothing.
#include "base/utf8.h"
#include "tests/fuzz/fuzzer.h"

#include <string>

namespace relata {

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = clean_text(as_text(data, size));
  std::string again;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint point = decode_code_point(text, i);  // throws where it is not valid
    must_hold(point.value != U'\0' && point.value != U'\r', "a cleaned text has no NUL and no CR");
    append_code_point(again, point.value);
    i += point.size_bytes;
  }
  must_hold(again == text, "decoding and encoding gives the text");
  // A text may begin with U+FEFF behind the mark that was dropped; that one would be dropped now.
  must_hold(text.starts_with("\xEF\xBB\xBF") || clean_text(text) == text, "cleaning is idempotent");
  return 0;
}

}  // namespace relata
